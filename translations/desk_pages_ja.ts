<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Appoint an MCS administrator</source>
        <translation>MCS管理者の任命</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>任命する</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>利用者（患者）</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>精査</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>手続き</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation>%2件中 %1件（%3%）</translation>
    </message>
</context>
<context>
    <name>GroupDialogs</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1件のグループ</translation>
    </message>
    <message>
        <source>Move %1 to the archive</source>
        <translation>%1を保管庫へ移します</translation>
    </message>
    <message>
        <source>Everybody who is still in the group is released that day with the same reason.</source>
        <translation>まだ参加している方は、同じ日付と理由で全員解除になります。</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>保管庫へ移す</translation>
    </message>
    <message>
        <source>%1: taken out of the archive, without members.</source>
        <translation>%1を保管庫から戻しました。参加者はいません。</translation>
    </message>
    <message>
        <source>Change the host office of %1</source>
        <translation>%1の連携元事業所を変更します</translation>
    </message>
    <message>
        <source>This starts a procedure with all its steps. The host office changes when they are done.</source>
        <translation>必要な手順がひとつの手続きとして始まります。連携元事業所は手順が済むと変わります。</translation>
    </message>
    <message>
        <source>Start the procedure</source>
        <translation>手続きを始める</translation>
    </message>
</context>
<context>
    <name>GroupStanding</name>
    <message>
        <source>Consent withdrawn</source>
        <translation>同意の撤回</translation>
    </message>
    <message>
        <source>No valid consent</source>
        <translation>有効な同意なし</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The patient has withdrawn the consent. Release every member of the group on MCS, then move the group to the archive.</source>
        <translation>利用者（患者）が同意を撤回しました。MCSで参加者を全員解除し、グループを保管庫へ移してください。</translation>
    </message>
    <message>
        <source>There is no valid consent of the patient yet. Print form 4, have it signed and register it before information is shared in this group.</source>
        <translation>利用者（患者）の有効な同意がまだありません。このグループで情報を共有する前に、様式4を印刷して署名をもらい、登録してください。</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次の精査</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Without valid consent</source>
        <translation>有効な同意なし</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>Patient groups</source>
        <translation>利用者グループ</translation>
    </message>
    <message>
        <source>Free groups</source>
        <translation>自由グループ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>精査</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>すべての時期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation>精査を始める…</translation>
    </message>
    <message>
        <source>Change the host office…</source>
        <translation>連携元の変更…</translation>
    </message>
    <message>
        <source>Move to the archive…</source>
        <translation>保管庫へ移す…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>保管庫から戻す</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1件（全%2件）</translation>
    </message>
    <message>
        <source>Here stand the groups of MCS that your office keeps, one for each patient. MCS itself gives no list of them.</source>
        <translation>事業所が管理するMCSのグループの一覧です。利用者（患者）ごとに1つ登録します。MCSには一覧を出す機能がないため、ここで管理します。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>照合</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over the office</source>
        <translation>MCS管理者の引き継ぎ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>%1 is MCS administrator until the last day, the successor from the day after. Without a successor the office is vacant from then on.</source>
        <translation>%1さんは最終日までMCS管理者で、翌日から後任の方が引き継ぎます。後任を選ばないと、翌日からMCS管理者がいない状態になります。</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>後任</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>%1 — %2 rows — history %3</source>
        <translation>%1&#x3000;%2件&#x3000;履歴 %3</translation>
    </message>
</context>
<context>
    <name>MemberStep</name>
    <message>
        <source>&amp;Judgement…</source>
        <translation>判断を記録(&amp;J)…</translation>
    </message>
    <message>
        <source>How %1 answered the invitation</source>
        <translation>招待への%1の判断</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>判断を記録する</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>承認(&amp;A)…</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1の参加を承認します</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>承認を記録する</translation>
    </message>
    <message>
        <source>Is a &amp;member…</source>
        <translation>参加(&amp;M)…</translation>
    </message>
    <message>
        <source>%1 stands in the group on MCS</source>
        <translation>%1がMCSのグループに参加しました</translation>
    </message>
    <message>
        <source>Record the membership</source>
        <translation>参加を記録する</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>解除(&amp;R)…</translation>
    </message>
    <message>
        <source>%1 was released from the group on MCS</source>
        <translation>%1をMCSのグループから解除しました</translation>
    </message>
    <message>
        <source>Record the release</source>
        <translation>解除を記録する</translation>
    </message>
    <message>
        <source>&amp;Next check…</source>
        <translation>次回確認日(&amp;N)…</translation>
    </message>
    <message>
        <source>When %1 is looked at again</source>
        <translation>%1の次回確認日</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>確認日を保存する</translation>
    </message>
</context>
<context>
    <name>OfficesPage</name>
    <message>
        <source>Offices</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>%1 of %2 offices</source>
        <translation>%1件（全%2件）</translation>
    </message>
    <message>
        <source>Here stand the offices of the city. Enter them one by one, or take the list in that you already have.</source>
        <translation>事業所がここに並びます。1件ずつ入れるか、お手持ちの名簿を取り込んでください。</translation>
    </message>
    <message>
        <source>All facility types</source>
        <translation>すべての施設種別</translation>
    </message>
    <message>
        <source>Form 1</source>
        <translation>様式1</translation>
    </message>
    <message>
        <source>Form 2</source>
        <translation>様式2</translation>
    </message>
    <message>
        <source>MCS administrators</source>
        <translation>MCS管理者</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>The region has no form for this document.</source>
        <translation>この地域の様式には、この書類がありません。お手持ちの書式で受け取り、登録してください。</translation>
    </message>
    <message>
        <source>The sheets as they were printed on %1: text and data of then.</source>
        <translation>%1に印刷したときの文面と内容です。</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Submitted: %1</source>
        <translation>提出済み（%1）</translation>
    </message>
    <message>
        <source>invitation received</source>
        <translation>招待メール受領</translation>
    </message>
    <message>
        <source>Signed paper, scan of %1 pages</source>
        <translation>署名済み（スキャン %1枚）</translation>
    </message>
    <message>
        <source>Signed paper, no scan</source>
        <translation>署名済み（スキャンなし）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>白紙</translation>
    </message>
    <message>
        <source>office filled in</source>
        <translation>事業所だけ記入</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>記入済</translation>
    </message>
    <message>
        <source>Printed, %1, %2 copies</source>
        <translation>印刷（%1、%2部）</translation>
    </message>
    <message>
        <source>Another document serves</source>
        <translation>代替文書</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>%1 (Article %2) %3</source>
        <translation>%1（第%2条）%3</translation>
    </message>
    <message>
        <source>agent (%1)</source>
        <translation>代理人（%1）</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>%1 copies handed over</source>
        <translation>控え%1部を交付</translation>
    </message>
    <message>
        <source>Another document served</source>
        <translation>代替文書</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Word of mouth, recorded</source>
        <translation>口頭と記録</translation>
    </message>
    <message>
        <source>Emergency, explained afterwards</source>
        <translation>緊急（事後に説明）</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Withdrawn, reason: %1</source>
        <translation>撤回（理由：%1）</translation>
    </message>
    <message>
        <source>It was given in an emergency: explain it now and enter the day.</source>
        <translation>緊急時の同意です。あらためて説明し、説明した日を入力してください。</translation>
    </message>
    <message>
        <source>An older text was signed. Print the new one and have it signed.</source>
        <translation>以前の文面への署名です。新しい文面を印刷し、署名を受けてください。</translation>
    </message>
    <message>
        <source>It runs out soon. Print it and have it signed anew.</source>
        <translation>まもなく有効期限です。印刷して、あらためて署名を受けてください。</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>すべて済んでいます。</translation>
    </message>
    <message>
        <source>Print it and have it signed.</source>
        <translation>印刷して署名を受けてください。</translation>
    </message>
    <message>
        <source>Register it when it is signed.</source>
        <translation>署名が済んだら登録してください。</translation>
    </message>
    <message>
        <source>It was withdrawn. If it is given again, print it and have it signed.</source>
        <translation>撤回されています。あらためて同意を得る場合は、印刷して署名を受けてください。</translation>
    </message>
    <message>
        <source>It has run out. Print it and have it signed anew.</source>
        <translation>有効期限が過ぎています。印刷して、あらためて署名を受けてください。</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>利用者（患者）</translation>
    </message>
    <message>
        <source>%1 of %2 persons</source>
        <translation>%1名（全%2名）</translation>
    </message>
    <message>
        <source>Here stand the patients whose information is shared. Enter them one by one, or take the list in that you already have.</source>
        <translation>情報を共有する利用者（患者）がここに並びます。お一人ずつ入れるか、お手持ちの名簿を取り込んでください。</translation>
    </message>
    <message>
        <source>In care</source>
        <translation>利用中</translation>
    </message>
    <message>
        <source>Care ended</source>
        <translation>利用終了</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Form 4</source>
        <translation>様式4</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>利用</translation>
    </message>
</context>
<context>
    <name>ProcedureTexts</name>
    <message>
        <source>today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>あと%1日</translation>
    </message>
    <message>
        <source>%1 days over</source>
        <translation>%1日過ぎています</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>対応中</translation>
    </message>
</context>
<context>
    <name>ReviewMarks</name>
    <message>
        <source>Undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>解除済</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>未解除</translation>
    </message>
    <message>
        <source>Came in since</source>
        <translation>新規混入</translation>
    </message>
</context>
<context>
    <name>ReviewReading</name>
    <message>
        <source>%1 members in %2 groups: %3 kept, %4 to release, %5 to be clarified; %6 percent decided together.</source>
        <translation>%2グループ・%1名：継続 %3名、解除 %4名、要確認 %5名（まとめて判断した割合 %6%）。</translation>
    </message>
    <message>
        <source>Since then: %1 released, %2 not released yet, %3 came in unforeseen.</source>
        <translation>その後：解除済 %1名、未解除 %2名、新規混入 %3名。</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1 終了</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1日超過</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>あと%1日</translation>
    </message>
</context>
<context>
    <name>SheetOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDFを書き出しています</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Folder for the PDF files</source>
        <translation>PDFを保存するフォルダー</translation>
    </message>
    <message>
        <source>%1 files saved in %2.</source>
        <translation>%1個のファイルを %2 に保存しました。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷しています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>%1 of %2 persons</source>
        <translation>%1名（全%2名）</translation>
    </message>
    <message>
        <source>Here stand the people of the office who use MCS. Enter them one by one, or take the list in that you already have.</source>
        <translation>MCSを使う職員がここに並びます。お一人ずつ入れるか、お手持ちの名簿を取り込んでください。</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>在籍中</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All professions</source>
        <translation>すべての職種</translation>
    </message>
    <message>
        <source>Form 3</source>
        <translation>様式3</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>在籍</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>自事業所</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>他の事業所</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>すべての事業所</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>%1-san</source>
        <translation>%1さん</translation>
    </message>
    <message>
        <source>%1-san and %2 more</source>
        <translation>%1さんほか%2名</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1ほか%2件</translation>
    </message>
</context>
<context>
    <name>renkei::desk::AboutTab</name>
    <message>
        <source>For a report of trouble</source>
        <translation>お問い合わせのときの情報</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Renkei Desk %1</source>
        <translation>連携デスク %1</translation>
    </message>
    <message>
        <source>For the paperwork of home-care offices around a regional sharing system. It keeps everything on this PC, encrypted, and talks to no other computer. Licence: Apache 2.0.</source>
        <translation>地域の情報共有システムにかかわる、在宅ケアの事業所の書類のためのプログラムです。すべてをこのPCの中に暗号化して保ち、ほかのコンピューターとは通信しません。ライセンス：Apache 2.0</translation>
    </message>
    <message>
        <source>These lines name no person and no office.</source>
        <translation>人や事業所の名前は含まれていません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>renkei::desk::AdministratorsPanel</name>
    <message>
        <source>Appoint…</source>
        <translation>任命する…</translation>
    </message>
    <message>
        <source>Hand over or end…</source>
        <translation>引き継ぎ・退任…</translation>
    </message>
    <message>
        <source>MCS administrators</source>
        <translation>MCS管理者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>就任日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>任命者</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>引き継いだもの</translation>
    </message>
    <message>
        <source>The office has no MCS administrator today. Please appoint one.</source>
        <translation>この事業所には、今日のMCS管理者がいません。任命してください。</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>在任中</translation>
    </message>
</context>
<context>
    <name>renkei::desk::AppearanceTab</name>
    <message>
        <source>Large text</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Era year one</source>
        <translation>元年</translation>
    </message>
    <message>
        <source>Year 1</source>
        <translation>1年</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ロックしない</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>このPCの設定</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>The size of everything follows the scale of the system&apos;s display settings (100 to 200 %).</source>
        <translation>全体の大きさは、システムの画面設定の倍率（100～200％）に従います。</translation>
    </message>
    <message>
        <source>For this ledger</source>
        <translation>この台帳の設定</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>操作がないときにロックするまで</translation>
    </message>
    <message>
        <source>First year of an era</source>
        <translation>元号の最初の年</translation>
    </message>
</context>
<context>
    <name>renkei::desk::AssignDialog</name>
    <message>
        <source>Hand to another operator</source>
        <translation>担当を変える</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>担当を変える</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>だれでも</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>判断する人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>renkei::desk::AttachDialog</name>
    <message>
        <source>Register a signed paper</source>
        <translation>署名済みの書類を登録</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>書類のページ</translation>
    </message>
    <message>
        <source>Drop the scan here (PDF, PNG, JPEG or TIFF), or choose it. Without a scan the fact alone is recorded.</source>
        <translation>スキャンした書類（PDF・PNG・JPEG・TIFF）をここに落とすか、ファイルを選んでください。画像がなくても、受け取ったことだけを登録できます。</translation>
    </message>
    <message>
        <source>Choose the scan…</source>
        <translation>スキャンを選ぶ…</translation>
    </message>
    <message>
        <source>Whose paper</source>
        <translation>どなたの書類か</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>スキャンを選ぶ</translation>
    </message>
    <message>
        <source>Scans (%1)</source>
        <translation>スキャンした書類 (%1)</translation>
    </message>
    <message>
        <source>%1, %2 pages</source>
        <translation>%1（%2ページ）</translation>
    </message>
    <message>
        <source>Looking for the control number</source>
        <translation>管理番号を探しています</translation>
    </message>
    <message>
        <source>The control number says: %1, %2.</source>
        <translation>管理番号から、%1の「%2」とわかりました。</translation>
    </message>
    <message>
        <source>%1 sheets of it are missing in this file.</source>
        <translation>このファイルには、あと%1枚が足りません。</translation>
    </message>
    <message>
        <source>The file holds papers of %1 printouts: scan each person&apos;s paper into a file of its own, so that each is kept with the person it belongs to.</source>
        <translation>このファイルには%1件分の書類が入っています。お一人ずつ別のファイルにスキャンすると、それぞれの方の書類として保管できます。</translation>
    </message>
    <message>
        <source>Registered: %1, %2.</source>
        <translation>%1の「%2」を登録しました。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::BackupTab</name>
    <message>
        <source>No second place</source>
        <translation>2つめの場所をなくす</translation>
    </message>
    <message>
        <source>Restore to another folder</source>
        <translation>別のフォルダーに戻す</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップを作る</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>ファイルにバックアップを作る</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Backups on this PC</source>
        <translation>このPCにあるバックアップ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>A backup is one encrypted file with the ledger and its keys. The desk makes one when it closes after changes and checks it before an older one goes.</source>
        <translation>バックアップは、台帳と鍵を暗号化してまとめた1つのファイルです。変更のあとで閉じるときに自動で作り、検査してから古いバックアップを整理します。</translation>
    </message>
    <message>
        <source>Second place (a USB stick, for instance)</source>
        <translation>2つめの場所（USBメモリーなど）</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>バックアップの2つめの場所</translation>
    </message>
    <message>
        <source>None yet. A backup on the same PC does not help when the PC breaks.</source>
        <translation>まだありません。同じPCの中のバックアップだけでは、PCが壊れたときに戻せません。</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>バックアップを作り、検査しました。</translation>
    </message>
    <message>
        <source>The backup was made on this PC. The second place was not there: %1</source>
        <translation>バックアップはこのPCに作りました。2つめの場所が見つかりませんでした：%1</translation>
    </message>
    <message>
        <source>Backups of Renkei Desk (*.renkei-backup)</source>
        <translation>連携デスクのバックアップ (*.renkei-backup)</translation>
    </message>
    <message>
        <source>An empty folder for the restored ledger</source>
        <translation>台帳を戻す空のフォルダー</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>バックアップから戻しています…</translation>
    </message>
    <message>
        <source>The backup is restored to another folder; this ledger stays as it is. To look into it, lock the desk and choose &quot;Open another ledger&quot;.</source>
        <translation>別のフォルダーに戻しました。今の台帳はそのままです。戻した台帳を見るには、ロックしてから「別の台帳を開く」を選んでください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::BinDialog</name>
    <message>
        <source>The bin is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bin — %1</source>
        <translation>ごみ箱 — %1</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>削除した日</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 brought back.</source>
        <translation>%1件を元に戻しました。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::CloseReviewDialog</name>
    <message>
        <source>Close the review</source>
        <translation>精査を終了する</translation>
    </message>
    <message>
        <source>%1 members: %2 kept, %3 to release, %4 to be clarified.</source>
        <translation>%1名：継続 %2名、解除 %3名、要確認 %4名。</translation>
    </message>
    <message>
        <source>Afterwards the review can only be read. Every release becomes a task with a due day; nobody is released on MCS by itself.</source>
        <translation>終了すると、この精査は閲覧だけになります。解除は一件ずつ期限のある作業になります。MCSでの解除がひとりでに行われることはありません。</translation>
    </message>
    <message>
        <source>You decided about your own membership. Print the confirmation sheet and have the manager sign it (Shift+F10 in the list).</source>
        <translation>ご自分の参加を判断しています。確認書を印刷して、事業所管理者の署名をもらってください（一覧で Shift+F10）。</translation>
    </message>
    <message>
        <source>Who carries out the releases</source>
        <translation>解除を行う人</translation>
    </message>
    <message>
        <source>The review is closed. Its report can be printed.</source>
        <translation>精査を終了しました。報告書を印刷できます。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::DecisionBar</name>
    <message>
        <source>Take back (0)</source>
        <translation>取り消す (0)</translation>
    </message>
    <message>
        <source>Decide (Enter)</source>
        <translation>決定 (Enter)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>K 1 Keep   R 2 Release   U 3 To be clarified   0 Take back   N Reason   J Next undecided   Space Select several   Ctrl+A Whole group   Enter Keep the block</source>
        <translation>K・1 継続&#x3000;R・2 解除&#x3000;U・3 要確認&#x3000;0 取消&#x3000;N 理由&#x3000;J 次の未判断&#x3000;Space 複数選択&#x3000;Ctrl+A グループ全員&#x3000;Enter まとめて継続</translation>
    </message>
    <message>
        <source>Reason (↓ shows the last ones)</source>
        <translation>理由（↓ で最近の理由を表示）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
    <message>
        <source>Please type the reason; it goes into the report.</source>
        <translation>理由を入力してください。報告書に載ります。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::DeferDialog</name>
    <message>
        <source>Put off</source>
        <translation>後に回す</translation>
    </message>
    <message>
        <source>%1 matters are put off together.</source>
        <translation>%1件をまとめて後に回します。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It stays in the list, at the end, and comes back once that day is over.</source>
        <translation>一覧の最後に残り、その日が過ぎると元の場所に戻ります。</translation>
    </message>
    <message>
        <source>Please enter the day again.</source>
        <translation>日付をもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::DifferenceList</name>
    <message>
        <source>Differences between MCS and the ledger</source>
        <translation>MCSと台帳の違い</translation>
    </message>
    <message>
        <source>In the list of MCS</source>
        <translation>MCSの一覧</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>記録する内容</translation>
    </message>
    <message>
        <source>On MCS, but not a member here: %1</source>
        <translation>MCSにいて、台帳では参加していない方: %1名</translation>
    </message>
    <message>
        <source>A member here, but not on MCS: %1</source>
        <translation>台帳では参加中で、MCSにいない方: %1名</translation>
    </message>
    <message>
        <source>Uncertain: %1</source>
        <translation>確かでない方: %1名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>台帳にいない方</translation>
    </message>
    <message>
        <source>%1, invited</source>
        <translation>%1&#x3000;招待中</translation>
    </message>
    <message>
        <source>● Release proven</source>
        <translation>● 解除を確認</translation>
    </message>
    <message>
        <source>● Released</source>
        <translation>● 解除</translation>
    </message>
    <message>
        <source>○ Stays as it is</source>
        <translation>○ このまま</translation>
    </message>
    <message>
        <source>● Member from today</source>
        <translation>● 今日から参加</translation>
    </message>
    <message>
        <source>● Is %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>● Enter %1 as a member</source>
        <translation>● %1さんを登録して参加</translation>
    </message>
    <message>
        <source>– Nobody of these</source>
        <translation>– どの方でもない</translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>Several people come into question. Choose one with its number.</source>
        <translation>候補が複数います。番号のキーで選んでください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::DocumentDialog</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>書類のページ</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No scan was stored with this paper.</source>
        <translation>この書類には、スキャンが登録されていません。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Copy of a paper</source>
        <translation>書類のコピー</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>The paper was moved to the bin. F8 brings it back.</source>
        <translation>書類をごみ箱に移しました。F8で元に戻せます。</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>One of the further signers has no name yet. Please enter it, or remove the row.</source>
        <translation>ほかに署名した家族の中に、氏名がまだ入っていない行があります。氏名を入力するか、その行を外してください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::DocumentsPage</name>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Register a signed paper</source>
        <translation>署名済みの書類を登録</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>一覧を印刷</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Open the bin…</source>
        <translation>ごみ箱を開く…</translation>
    </message>
    <message>
        <source>Signed and submitted</source>
        <translation>署名済み・提出済み</translation>
    </message>
    <message>
        <source>Papers that came back stand here. Drop a scan on a person, or register it with F6.</source>
        <translation>戻ってきた書類がここに並びます。スキャンを職員や利用者の行に落とすか、F6で登録してください。</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷の記録</translation>
    </message>
    <message>
        <source>Every form that is printed is remembered here, with the text and data of then.</source>
        <translation>印刷した様式が、そのときの文面と内容のままここに残ります。</translation>
    </message>
    <message>
        <source>Waived or substituted</source>
        <translation>省略・代替</translation>
    </message>
    <message>
        <source>Papers that are not needed stand here, with ground, confirmer and date.</source>
        <translation>省略または代替とした書類が、根拠・確認者・確認日とともにここに並びます。</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>With a scan</source>
        <translation>スキャンあり</translation>
    </message>
    <message>
        <source>Without a scan</source>
        <translation>スキャンなし</translation>
    </message>
    <message>
        <source>Submitted, invitation awaited</source>
        <translation>提出済み（招待メール待ち）</translation>
    </message>
    <message>
        <source>Invitation received</source>
        <translation>招待メール受領</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>すべての様式</translation>
    </message>
    <message>
        <source>Signed sheet came back</source>
        <translation>署名済みで戻った</translation>
    </message>
    <message>
        <source>Not come back yet</source>
        <translation>まだ戻っていない</translation>
    </message>
    <message>
        <source>%1 moved to the bin. F8 brings them back.</source>
        <translation>%1件をごみ箱に移しました。F8で元に戻せます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Register a pile of scans…</source>
        <translation>スキャンをまとめて登録…</translation>
    </message>
    <message>
        <source>Older texts…</source>
        <translation>以前の文面に署名した人…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ExportDialog</name>
    <message>
        <source>Export — %1</source>
        <translation>書き出し — %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Write 〓 in their place</source>
        <translation>その文字を〓に置き換えて書き出す</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The rows shown (%1)</source>
        <translation>表示している行（%1件）</translation>
    </message>
    <message>
        <source>The chosen rows (%1)</source>
        <translation>選んだ行（%1件）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All fields, ready to be imported again</source>
        <translation>すべての項目（あとで取り込める形）</translation>
    </message>
    <message>
        <source>The columns shown</source>
        <translation>表示している列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel（.xlsx）</translation>
    </message>
    <message>
        <source>CSV (UTF-8)</source>
        <translation>CSV（UTF-8）</translation>
    </message>
    <message>
        <source>CSV (Shift JIS, for older programs)</source>
        <translation>CSV（シフトJIS、古いソフト向け）</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>For example: yearly check with the centre</source>
        <translation>例: 支援センターとの年次確認</translation>
    </message>
    <message>
        <source>Characters that Shift JIS does not have</source>
        <translation>シフトJISにない文字</translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot; (row %3)</source>
        <translation>「%2」の %1（%3行目）</translation>
    </message>
    <message>
        <source>Shift JIS does not have these characters. Choose Excel or CSV (UTF-8) to keep them, or let 〓 stand in their place.</source>
        <translation>シフトJISにない文字があります。そのまま残すにはExcelまたはCSV（UTF-8）を選んでください。〓に置き換えて書き出すこともできます。</translation>
    </message>
    <message>
        <source>Please say what the list is for. It is kept in the history.</source>
        <translation>何のために書き出すかを入れてください。履歴に残ります。</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>一覧を書き出しています</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::FieldForm</name>
    <message>
        <source>The program asked for an unknown field.</source>
        <translation>プログラムの内部で、ない項目が呼ばれました。お手数ですが、開発元にお知らせください。</translation>
    </message>
    <message>
        <source>Please fill in &quot;%1&quot;.</source>
        <translation>「%1」を入れてください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::FormPreview</name>
    <message>
        <source>Sample of %1</source>
        <translation>見本: %1</translation>
    </message>
    <message>
        <source>Form shown</source>
        <translation>表示する様式</translation>
    </message>
    <message>
        <source>Sample of the form</source>
        <translation>様式の見本</translation>
    </message>
</context>
<context>
    <name>renkei::desk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 was removed</source>
        <translation>%1: %2 を消去</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ImportAssistant</name>
    <message>
        <source>Import a list — %1</source>
        <translation>名簿の取込 — %1</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ImportMappingStep</name>
    <message>
        <source>Say for each column of the list what it holds. Columns that are not needed can be left out. The choice is remembered for the next time.</source>
        <translation>名簿の列ごとに、どの項目に入れるかを選んでください。要らない列は取り込まなくてかまいません。選んだ内容は次回のために覚えておきます。</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>名簿の列</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>名簿の列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>入れる項目</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1列</translation>
    </message>
    <message>
        <source>— leave out —</source>
        <translation>― 取り込まない ―</translation>
    </message>
    <message>
        <source>All columns are used.</source>
        <translation>すべての列を取り込みます。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>取り込まない列: %1</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ImportPlanModel</name>
    <message>
        <source>+ Add</source>
        <translation>＋ 追加</translation>
    </message>
    <message>
        <source>↻ Update</source>
        <translation>↻ 更新</translation>
    </message>
    <message>
        <source>– Leave out</source>
        <translation>– とばす</translation>
    </message>
    <message>
        <source>! Cannot be taken</source>
        <translation>！ 取り込めません</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ImportPreviewStep</name>
    <message>
        <source>Show only rows that need a look</source>
        <translation>確認が必要な行だけ表示</translation>
    </message>
    <message>
        <source>Keep the rows that cannot be taken in a file of their own, and take the rest</source>
        <translation>取り込めない行を別のファイルに残して、ほかの行を取り込む</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>名簿の行</translation>
    </message>
    <message>
        <source>People who are already there</source>
        <translation>すでに登録されている方の行</translation>
    </message>
    <message>
        <source>Only for the chosen rows</source>
        <translation>選んだ行だけ</translation>
    </message>
    <message>
        <source>Do not take the row</source>
        <translation>その行を取り込まない（確認する）</translation>
    </message>
    <message>
        <source>Leave the row out, keep what is there</source>
        <translation>とばす（登録済みの内容を残す）</translation>
    </message>
    <message>
        <source>Update what is there with the filled cells</source>
        <translation>登録済みの内容を、入っている欄で更新する</translation>
    </message>
    <message>
        <source>Add: it is somebody else of that name</source>
        <translation>同姓同名の別の方として追加する</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>内容の確認</translation>
    </message>
    <message>
        <source>%1 rows: %2 to add, %3 to update, %4 to leave out, %5 cannot be taken.</source>
        <translation>全%1行: 追加 %2、更新 %3、とばす %4、取り込めない %5</translation>
    </message>
    <message>
        <source>Correct the list and choose it again, or keep those rows in a file of their own.</source>
        <translation>名簿を直してもう一度選ぶか、その行を別のファイルに残してください。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>名簿</translation>
    </message>
    <message>
        <source>File for the rows that cannot be taken</source>
        <translation>取り込めない行を残すファイル</translation>
    </message>
    <message>
        <source>%1_to correct</source>
        <translation>%1_要修正</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1行を取り込む</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ImportResultStep</name>
    <message>
        <source>Done</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 rows were added and %2 updated.</source>
        <translation>%1件を追加し、%2件を更新しました。</translation>
    </message>
    <message>
        <source>%1 rows were left out, as you decided.</source>
        <translation>%1件は、選んだとおりとばしました。</translation>
    </message>
    <message>
        <source>%1 rows are waiting for correction in %2.</source>
        <translation>取り込めなかった%1件を %2 に残しました。直してから、もう一度取り込めます。</translation>
    </message>
    <message>
        <source>F8 takes the whole import back.</source>
        <translation>F8を押すと、この取込をまとめて取り消せます。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ImportSourceStep</name>
    <message>
        <source>Choose the spreadsheet you already have (Excel or CSV), or copy its cells and paste them here. Nothing is changed before the last step.</source>
        <translation>お手持ちの名簿（ExcelまたはCSV）を選ぶか、表のセルをコピーして貼り付けてください。最後の手順までは、何も変わりません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Paste copied cells</source>
        <translation>コピーした表を貼り付ける</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>自動で判別</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Shift JIS (CP932)</source>
        <translation>シフトJIS（CP932）</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>名簿を選ぶ</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>名簿を選ぶ</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>表計算ファイル (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>名簿を読んでいます</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>貼り付けた表</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns. The first rows:</source>
        <translation>%1行 %2列。先頭の行:</translation>
    </message>
</context>
<context>
    <name>renkei::desk::IntervalsTab</name>
    <message>
        <source>How often</source>
        <translation>間隔と期限</translation>
    </message>
    <message>
        <source>The regulation asks for these &quot;regularly&quot; and names no number. What is set here holds for the whole office; a group can have an interval of its own.</source>
        <translation>運用規程は「定期的に」とだけ定め、数字を示していません。ここで決めた間隔は事業所全体に適用されます。グループごとの間隔は、そのグループの「基本」で決められます。</translation>
    </message>
    <message>
        <source> months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>更新しない</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>標準：%1</translation>
    </message>
</context>
<context>
    <name>renkei::desk::InviteDialog</name>
    <message>
        <source>Invite people to “%1”</source>
        <translation>「%1」への招待</translation>
    </message>
    <message>
        <source>Record the invitation</source>
        <translation>招待を記録する</translation>
    </message>
    <message>
        <source>Enter somebody who is not in the list…</source>
        <translation>一覧にいない方を登録…</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Stands in the group on MCS already</source>
        <translation>すでにMCSで参加している</translation>
    </message>
    <message>
        <source>Record the invitation (%1)</source>
        <translation>招待を記録する（%1名）</translation>
    </message>
    <message>
        <source>Record the membership (%1)</source>
        <translation>参加を記録する（%1名）</translation>
    </message>
</context>
<context>
    <name>renkei::desk::LedgerTab</name>
    <message>
        <source>Check the ledger</source>
        <translation>台帳を検査する</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>復旧コードを新しくする</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>規程の地域</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Support centre</source>
        <translation>支援センター</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>The ledger is sound: encryption, tables, history and all stored papers.</source>
        <translation>台帳に異常はありません。暗号、表、履歴、保管した書類のすべてを検査しました。</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>復旧コードを新しくする</translation>
    </message>
    <message>
        <source>The recovery code that was printed before stops working. Backups made before keep the old code. Have a printer or paper at hand.</source>
        <translation>前に印刷した復旧コードは使えなくなります（これまでのバックアップは前のコードのままです）。プリンターか紙を用意してください。</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>新しくする</translation>
    </message>
</context>
<context>
    <name>renkei::desk::MemberStepDialog</name>
    <message>
        <source>Accepts</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>辞退する</translation>
    </message>
</context>
<context>
    <name>renkei::desk::MembersPanel</name>
    <message>
        <source>Show past members, too</source>
        <translation>過去の参加者も表示</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>グループの参加者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Nobody is in this group yet. Invite the people who care for the patient, or compare the group with the member list of MCS.</source>
        <translation>このグループにはまだ参加者がいません。担当の方を招待するか、「照合」でMCSのメンバー一覧と照らし合わせてください。</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>招待(&amp;I)…</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>この日付を過ぎています。</translation>
    </message>
    <message>
        <source>The chosen people are at different steps. Choose those at the same step.</source>
        <translation>選んだ方の段階がそろっていません。同じ段階の方だけを選んでください。</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>職員を開く</translation>
    </message>
</context>
<context>
    <name>renkei::desk::NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>グループを登録する</translation>
    </message>
    <message>
        <source>A patient group is about exactly one patient. Its name follows the patient until another one is typed.</source>
        <translation>利用者グループは、利用者（患者）お一人に1つです。グループ名は、別の名前を入力しないかぎり利用者（患者）の氏名になります。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::NewcomerDialog</name>
    <message>
        <source>Somebody who is not in the ledger yet</source>
        <translation>台帳にいない方の登録</translation>
    </message>
    <message>
        <source>Enter the person</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>An office that is not in the directory yet is entered there by its name.</source>
        <translation>一覧にない事業所は、入力した名称で登録します。</translation>
    </message>
    <message>
        <source>Please choose or type the office that the person belongs to.</source>
        <translation>所属する事業所を選ぶか、入力してください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::OperatorDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>%1さんの新しいパスワード</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Staff member (when registered)</source>
        <translation>職員（登録されているとき）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>確認のためもう一度</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>2つのパスワードが違っています。確認の欄をもう一度入れてください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::OperatorsTab</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Everybody who works at this desk has a password of their own. Each entry of the history names one of them.</source>
        <translation>このデスクを使う人は、それぞれ自分のパスワードを持ちます。履歴の記録には、操作した人の名前が残ります。</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <translation>これからは新しいパスワードを使います。</translation>
    </message>
    <message>
        <source>Remove an operator</source>
        <translation>操作者の削除</translation>
    </message>
    <message>
        <source>%1 can no longer open the ledger. The history keeps the name. This cannot be taken back.</source>
        <translation>%1さんは台帳を開けなくなります。履歴の名前は残ります。この操作は取り消せません。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::PapersPanel</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Register the signed paper</source>
        <translation>署名済みを登録</translation>
    </message>
    <message>
        <source>Waive or substitute</source>
        <translation>省略・代替</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>提出の記録</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Moved to the bin. F8 brings it back.</source>
        <translation>ごみ箱に移しました。F8で元に戻せます。</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次にすること：%1</translation>
    </message>
</context>
<context>
    <name>renkei::desk::PeopleList</name>
    <message>
        <source>Find people</source>
        <translation>職員を探す</translation>
    </message>
    <message>
        <source>Name, kana or phone</source>
        <translation>氏名・かな・電話</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>選べる職員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>所属</translation>
    </message>
</context>
<context>
    <name>renkei::desk::PersonGroupsPanel</name>
    <message>
        <source>Groups of the person</source>
        <translation>この方のグループ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>This person is in no group.</source>
        <translation>参加しているグループはありません。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::PrintDialog</name>
    <message>
        <source>Print name and date too</source>
        <translation>記名で印刷（氏名と日付も印字）</translation>
    </message>
    <message>
        <source>Mark each copy</source>
        <translation>控の印を付ける</translation>
    </message>
    <message>
        <source>Control number and QR</source>
        <translation>管理番号とQRを付ける</translation>
    </message>
    <message>
        <source>Margin for punched holes</source>
        <translation>とじ穴の余白を取る</translation>
    </message>
    <message>
        <source>With a hand-out list</source>
        <translation>配付一覧を付ける</translation>
    </message>
    <message>
        <source>One PDF file per person</source>
        <translation>PDFを一人ずつ別のファイルにする</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>Print — %1</source>
        <translation>印刷 — %1</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 をまとめて</translation>
    </message>
    <message>
        <source> and </source>
        <translation>・</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Sheet as it will be printed</source>
        <translation>印刷される用紙</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>前の用紙</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>次の用紙</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>記入済</translation>
    </message>
    <message>
        <source>Only the office filled in</source>
        <translation>事業所だけ記入</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>白紙</translation>
    </message>
    <message>
        <source>Otherwise name and date stay open for handwriting.</source>
        <translation>付けない場合、氏名と日付は自署のため空欄になります。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1名</translation>
    </message>
    <message>
        <source>Preparing the sheets</source>
        <translation>用紙を作っています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>renkei::desk::PrintingTab</name>
    <message>
        <source>Control code on the sheets</source>
        <translation>用紙の管理コード</translation>
    </message>
    <message>
        <source>A small code outside the official text. When the signed sheet comes back as a scan, the desk knows whose it is. It holds nothing but a number.</source>
        <translation>公式の文面の外に小さなコードを付けます。署名された紙のスキャンが戻ったとき、だれの書類かが自動でわかります。コードには番号のほか何も入っていません。</translation>
    </message>
    <message>
        <source>First year of an era</source>
        <translation>元号の最初の年</translation>
    </message>
    <message>
        <source>Print 1年 instead of 元年</source>
        <translation>「元年」ではなく「1年」と印刷する</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ProceduresPage</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Here stand leavers, newcomers, the end of care and other things with several steps. They begin by themselves when a last day is entered, or with F2.</source>
        <translation>退職、入職、利用の終了など、いくつもの手順がある手続きがここに並びます。退職日などを入力すると自動で始まり、F2でも始められます。</translation>
    </message>
    <message>
        <source>Start a procedure</source>
        <translation>手続きを始める</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Single tasks</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Start a procedure…</source>
        <translation>手続きを始める…</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>取りやめる…</translation>
    </message>
    <message>
        <source>Open whom it is about</source>
        <translation>対象を開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Single tasks (%1)</source>
        <translation>作業（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 steps done</source>
        <translation>手順 %1 済み</translation>
    </message>
    <message>
        <source>The procedure is completed. F8 takes it back.</source>
        <translation>手続きを完了しました。F8で取り消せます。</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Why it is called off</source>
        <translation>取りやめる理由</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ReconcilePanel</name>
    <message>
        <source>&amp;Compare</source>
        <translation>照合する(&amp;C)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Yamada Hanako/Fukushima Nursing
Suzuki Ichiro/Mori Pharmacy</source>
        <translation>山田花子／福島訪看
鈴木一郎／もり薬局</translation>
    </message>
    <message>
        <source>&amp;Member list of MCS</source>
        <translation>MCSのメンバー一覧(&amp;L)</translation>
    </message>
    <message>
        <source>Member list of MCS</source>
        <translation>MCSのメンバー一覧</translation>
    </message>
    <message>
        <source>One name a line, as MCS shows it</source>
        <translation>MCSの表示のまま、1行に1名</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>受け入れる（A）</translation>
    </message>
    <message>
        <source>Enter (E)…</source>
        <translation>登録（E）…</translation>
    </message>
    <message>
        <source>Nobody (N)</source>
        <translation>該当なし（N）</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>戻す（Backspace）</translation>
    </message>
    <message>
        <source>Accept all that are clear</source>
        <translation>確かなものをすべて受け入れる</translation>
    </message>
    <message>
        <source>Reason: confirmed by comparing with MCS</source>
        <translation>理由（空欄なら「MCSとの照合で確認」）</translation>
    </message>
    <message>
        <source>Reason of the changes</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>This group has not been compared with MCS yet.</source>
        <translation>このグループはまだ照合していません。</translation>
    </message>
    <message>
        <source>Compared last on %1 by %2: %3 in the list, %4 agreed.</source>
        <translation>前回の照合: %1（%2）&#x3000;一覧%3名、一致%4名</translation>
    </message>
    <message>
        <source>Copy the member list from MCS and paste it on the left. Only the differences are shown here.</source>
        <translation>MCSのメンバー一覧をコピーして貼り付けてください。台帳と違うところだけを表示します。</translation>
    </message>
    <message>
        <source>All %1 agree. Please record that.</source>
        <translation>%1名全員が一致しました。「記録する」で残してください。</translation>
    </message>
    <message>
        <source>%1 agree. %2 differences are not decided yet; they may stay so.</source>
        <translation>一致%1名。まだ決めていない違いが%2件あります（そのままでも記録できます）。</translation>
    </message>
    <message>
        <source>Recorded: %1 in the list, %2 agreed.</source>
        <translation>照合を記録しました。一覧%1名、一致%2名です。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::RegisterPage</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>名簿を取り込む</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Print the forms of the chosen rows</source>
        <translation>選んだ行の様式を印刷</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>一覧を印刷</translation>
    </message>
    <message>
        <source>Waive or substitute…</source>
        <translation>省略・代替…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open the bin…</source>
        <translation>ごみ箱を開く…</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1: moved to the bin. F8 brings it back.</source>
        <translation>%1をごみ箱に移しました。F8で元に戻せます。</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>様式を印刷</translation>
    </message>
    <message>
        <source>Register the signed paper…</source>
        <translation>署名済みを登録…</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ResignDialog</name>
    <message>
        <source>Print the new text…</source>
        <translation>新しい文面を印刷…</translation>
    </message>
    <message>
        <source>Signatures under an older text</source>
        <translation>以前の文面への署名</translation>
    </message>
    <message>
        <source>When the words of a form change, those who signed the older ones stand here. The tick says for whom the new text is printed.</source>
        <translation>様式の文面が変わったとき、以前の文面に署名した方がここに並びます。チェックを付けた方の分を新しい文面で印刷します。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>New text printed on</source>
        <translation>新しい文面の印刷日</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everybody has signed the text in force.</source>
        <translation>全員が現在の文面に署名しています。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2名のうち%1名を選択</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ReviewModel</name>
    <message>
        <source>By / for</source>
        <translation>判断・担当</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>%1: %2 came in since the snapshot</source>
        <translation>%1&#x3000;新規混入 %2名</translation>
    </message>
    <message>
        <source>%1: %2 to look at, all decided</source>
        <translation>%1&#x3000;変わったところ %2名（すべて判断済み）</translation>
    </message>
    <message>
        <source>%1: %2 to look at, %3 left</source>
        <translation>%1&#x3000;変わったところ %2名（残り %3名）</translation>
    </message>
    <message>
        <source>%1: %2 unchanged members, all decided</source>
        <translation>%1&#x3000;変わりのないメンバー %2名（すべて判断済み）</translation>
    </message>
    <message>
        <source>%1: keep %2 unchanged members together</source>
        <translation>%1&#x3000;変わりのないメンバー %2名をまとめて継続</translation>
    </message>
    <message>
        <source>%1: %2 unchanged members, %3 left</source>
        <translation>%1&#x3000;変わりのないメンバー %2名（残り %3名）</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>利用者（患者）：%1</translation>
    </message>
    <message>
        <source>Host office: %1</source>
        <translation>連携元事業所：%1</translation>
    </message>
    <message>
        <source>Last review: %1</source>
        <translation>前回の精査：%1</translation>
    </message>
    <message>
        <source>Not reviewed before</source>
        <translation>前回の精査なし</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（ご自分）</translation>
    </message>
    <message>
        <source>%1 (together)</source>
        <translation>%1（一括）</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1さんの担当</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ReviewPanel</name>
    <message>
        <source>Choose the members one by one; only keeping goes for the whole block.</source>
        <translation>解除と要確認は一人ずつ選んでください。まとめて判断できるのは継続だけです。</translation>
    </message>
    <message>
        <source>All are decided. Close the review with Ctrl+Enter.</source>
        <translation>すべて判断しました。Ctrl+Enter で終了できます。</translation>
    </message>
    <message>
        <source>%1: %2, because</source>
        <translation>%1を%2とする理由</translation>
    </message>
    <message>
        <source>%1 members are still undecided. Decide about them first; J goes to the next.</source>
        <translation>まだ %1名の判断が残っています。判断してから終了してください。J で次へ移ります。</translation>
    </message>
    <message>
        <source>Print the review sheet of this group</source>
        <translation>このグループの精査票を印刷</translation>
    </message>
    <message>
        <source>Print the review sheets of all groups</source>
        <translation>すべてのグループの精査票を印刷</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>担当を変える…</translation>
    </message>
    <message>
        <source>Print the confirmation for the manager</source>
        <translation>事業所管理者の確認書を印刷</translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation>このグループだけを表示</translation>
    </message>
    <message>
        <source>Open the staff member</source>
        <translation>職員を開く</translation>
    </message>
    <message>
        <source>Print review sheets</source>
        <translation>精査票を印刷</translation>
    </message>
    <message>
        <source>Close the review…</source>
        <translation>終了する…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>報告書を印刷</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>報告書をPDFに保存</translation>
    </message>
    <message>
        <source>Members to review</source>
        <translation>精査するメンバー</translation>
    </message>
    <message>
        <source>For deciding with a pen (F5)</source>
        <translation>紙で判断するとき (F5)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>closed on %1 by %2</source>
        <translation>%1 終了（%2）</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>期限 %1（%2）</translation>
    </message>
    <message>
        <source> / </source>
        <translation>・</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1（残り %2名）</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>All %1 decided</source>
        <translation>%1名すべて判断済み</translation>
    </message>
    <message>
        <source>%1 of %2 decided, %3 left</source>
        <translation>%2名中 %1名を判断済み（残り %3名）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 unchanged members of %2</source>
        <translation>%2の変わりのないメンバー %1名</translation>
    </message>
    <message>
        <source>%1 members selected</source>
        <translation>選んだ %1名</translation>
    </message>
    <message>
        <source>Your own membership: it needs a reason, and the manager signs the confirmation sheet.</source>
        <translation>ご自分の参加です。理由を入力し、印刷される確認書に事業所管理者の署名をもらいます。</translation>
    </message>
    <message>
        <source>Your own membership: another operator decides it. Hand it over.</source>
        <translation>ご自分の参加は、ほかの操作者が判断します。担当を変えてください。</translation>
    </message>
    <message>
        <source>Handed to %1 for the decision.</source>
        <translation>%1さんが判断します。</translation>
    </message>
    <message>
        <source>One note holds for all of them.</source>
        <translation>全員に同じ理由が付きます。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告書を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is saved, with its data attached.</source>
        <translation>報告書を保存しました。データも添付されています。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ReviewScan</name>
    <message>
        <source>The sheet that came back</source>
        <translation>戻ってきた精査票</translation>
    </message>
    <message>
        <source>Put the sheet away</source>
        <translation>精査票を閉じる</translation>
    </message>
    <message>
        <source>Looking for the control number</source>
        <translation>管理番号を探しています</translation>
    </message>
    <message>
        <source>The sheet is filed. Decide as it says.</source>
        <translation>精査票を綴じました。記入のとおりに判断してください。</translation>
    </message>
    <message>
        <source>The sheet is filed; %1 further sheets of it are missing.</source>
        <translation>精査票を綴じました。残り %1枚が見つかりません。</translation>
    </message>
    <message>
        <source>The file holds several papers and was not filed. Register the stack on the page of papers, so that each goes where it belongs.</source>
        <translation>複数の書類が入っているため綴じていません。「書類」の画面でまとめて登録すると、それぞれの場所に綴じられます。</translation>
    </message>
    <message>
        <source>No control number of a review of this ledger was found on the sheet. Scan it again, straight and with the whole QR on it, or choose its group at the left.</source>
        <translation>この台帳の精査票の管理番号が見つかりませんでした。QRコード全体が入るようにまっすぐ読み取り直すか、グループを選んでください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ReviewsPage</name>
    <message>
        <source>Reviews stand here: at regular intervals somebody looks through who is in which group. Start the first one; the members are frozen as they stand then.</source>
        <translation>ここには精査が並びます。だれがどのグループに参加しているかを定期的に確かめます。始めると、その時点のメンバーが記録されます。</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>精査を始める</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>すべての精査</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>精査中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>精査</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Open a scanned review sheet</source>
        <translation>記入した精査票を読み込む</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>スキャンを選ぶ</translation>
    </message>
    <message>
        <source>Scans (%1)</source>
        <translation>スキャン (%1)</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ScanList</name>
    <message>
        <source>Pages of the pile</source>
        <translation>スキャンしたページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>手で選んだもの</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1&#x3000;%2ページ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>確かめるページ（%1）</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>そのままでよいページ</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ScanMatchBox</name>
    <message>
        <source>Put into this paper</source>
        <translation>この書類にする</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>選び直す</translation>
    </message>
    <message>
        <source>Whose paper</source>
        <translation>だれの書類</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ScanPileDialog</name>
    <message>
        <source>Register a pile of scans</source>
        <translation>スキャンをまとめて登録</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Noted with every paper of this pile</source>
        <translation>すべての書類に共通の記録</translation>
    </message>
    <message>
        <source>Choose the scans</source>
        <translation>スキャンを選ぶ</translation>
    </message>
    <message>
        <source>Scans (%1)</source>
        <translation>スキャン (%1)</translation>
    </message>
    <message>
        <source>Choose the folder with the scans</source>
        <translation>スキャンのあるフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Reading the scans</source>
        <translation>スキャンを読み取っています</translation>
    </message>
    <message>
        <source>Put the signed papers into the scanner in any order, then choose the files or drop them here (PDF, TIFF, PNG, JPEG). The control code on each sheet says whose it is.</source>
        <translation>署名済みの書類を、順番を気にせずまとめてスキャンし、ファイルを選ぶか、ここへドロップしてください（PDF、TIFF、PNG、JPEG）。だれの書類かは、各用紙の管理コードから分かります。</translation>
    </message>
    <message>
        <source>%1 pages: %2 papers can be registered, %3 pages are to be looked at.</source>
        <translation>全%1ページ: 登録できる書類 %2件、確かめるページ %3ページ。</translation>
    </message>
    <message>
        <source>Making each person&apos;s paper</source>
        <translation>それぞれの人の書類に切り分けています</translation>
    </message>
    <message>
        <source>Registered: %1 papers. F8 takes them back together.</source>
        <translation>%1件の書類を登録しました。F8 でまとめて取り消せます。</translation>
    </message>
    <message>
        <source>Registered: %1 papers. %2 pages are left to be looked at: choose whose they are, or scan them once more.</source>
        <translation>%1件の書類を登録しました。あと%2ページ残っています。だれの書類かを選ぶか、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The patients or agents have got their copies</source>
        <translation>控えは本人・代理人に渡し済みです</translation>
    </message>
</context>
<context>
    <name>renkei::desk::ScanPreview</name>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Larger (Ctrl+L)</source>
        <translation>拡大（Ctrl+L）</translation>
    </message>
</context>
<context>
    <name>renkei::desk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Ledger and region</source>
        <translation>台帳と地域</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Reviews and renewals</source>
        <translation>精査と更新</translation>
    </message>
</context>
<context>
    <name>renkei::desk::SheetsDialog</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>renkei::desk::SignersTable</name>
    <message>
        <source>Add a signer</source>
        <translation>署名者を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Family who signed, too</source>
        <translation>ほかに署名した家族</translation>
    </message>
</context>
<context>
    <name>renkei::desk::StartProcedureDialog</name>
    <message>
        <source>Start a procedure</source>
        <translation>手続きを始める</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Please choose whom it is about.</source>
        <translation>どなたの手続きかを選んでください。</translation>
    </message>
    <message>
        <source>Procedure: %1…</source>
        <translation>「%1」の手続き…</translation>
    </message>
    <message>
        <source>What is to be done then</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>Starting only writes these steps down. Nothing happens on MCS by itself, and F8 takes the start back.</source>
        <translation>「始める」を押すと、この手順が台帳に記録されます。MCSの画面は自動では変わりません。始めた直後なら、F8で取り消せます。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Last working day</source>
        <translation>最終勤務日</translation>
    </message>
    <message>
        <source>Became known on</source>
        <translation>把握した日</translation>
    </message>
</context>
<context>
    <name>renkei::desk::StartReviewDialog</name>
    <message>
        <source>Start a review</source>
        <translation>精査を始める</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>The members are frozen as they stand now. Nobody is released by the review itself.</source>
        <translation>今のメンバーをそのまま記録します。精査を始めただけで解除されることはありません。</translation>
    </message>
    <message>
        <source>Made from the day when left empty</source>
        <translation>空欄なら日付から付けます</translation>
    </message>
    <message>
        <source>As the setting says when left empty</source>
        <translation>空欄なら設定の日数後</translation>
    </message>
    <message>
        <source>%1 — %2 members, next review %3</source>
        <translation>%1&#x3000;%2名&#x3000;次回 %3</translation>
    </message>
    <message>
        <source>Groups to choose from</source>
        <translation>精査するグループ</translation>
    </message>
    <message>
        <source>All groups in use (%1)</source>
        <translation>使用中のすべてのグループ（%1）</translation>
    </message>
    <message>
        <source>Groups whose review is due (%1)</source>
        <translation>精査の時期が来たグループ（%1）</translation>
    </message>
    <message>
        <source>Chosen groups</source>
        <translation>選んだグループ</translation>
    </message>
    <message>
        <source>%1 groups are in an open review already and are left out.</source>
        <translation>%1グループは精査中のため含めません。</translation>
    </message>
    <message>
        <source>%1 groups with %2 memberships to look through</source>
        <translation>%1グループ・のべ%2名を確かめます</translation>
    </message>
    <message>
        <source>The due day is no date. Write it as R8.12.22 or 2026-12-22, or leave it empty.</source>
        <translation>期限が日付として読めません。R8.12.22 や 2026-12-22 のように入力するか、空欄にしてください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::StatusPanel</name>
    <message>
        <source>How far we are</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>この12か月の推移</translation>
    </message>
    <message>
        <source>%1/</source>
        <translation>%1月</translation>
    </message>
</context>
<context>
    <name>renkei::desk::StepDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>renkei::desk::SubjectPicker</name>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>Name of a person, an office or a group; kana; phone</source>
        <translation>氏名・事業所名・グループ名・かな・電話</translation>
    </message>
</context>
<context>
    <name>renkei::desk::SubmissionDialog</name>
    <message>
        <source>Submission to the centre — %1</source>
        <translation>支援センターへの提出 — %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Note when and how the papers went to the centre. When its invitation mail has come, add that day; it may stay open until then.</source>
        <translation>いつ、どの方法で支援センターに提出したかを記録します。招待メールが届いたら、その日も入れてください。届くまでは空欄でかまいません。</translation>
    </message>
    <message>
        <source>Please choose at least one of the papers.</source>
        <translation>書類を1つ以上選んでください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::TaskDialog</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Please enter the day on which it was done.</source>
        <translation>実際に行った日を入力してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>済みにする</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>行った人</translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>理由・備考</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Mark as not needed</source>
        <translation>不要にする</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>不要な理由</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Why it is open again</source>
        <translation>もう一度開く理由</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>%1 tasks are handed over.</source>
        <translation>%1件の作業の担当を決めます。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
</context>
<context>
    <name>renkei::desk::TaskPanel</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>不要にする…</translation>
    </message>
    <message>
        <source>Who does it…</source>
        <translation>担当を決める…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>書面を印刷…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>その場所を開く</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペースキー</translation>
    </message>
    <message>
        <source>Key 0</source>
        <translation>0キー</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enterキー</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>もう一度開く…</translation>
    </message>
    <message>
        <source>Who does or did it</source>
        <translation>担当・実施者</translation>
    </message>
    <message>
        <source>Due or done</source>
        <translation>期限・済んだ日</translation>
    </message>
</context>
<context>
    <name>renkei::desk::TodayPage</name>
    <message>
        <source>Open the record</source>
        <translation>この方を開く</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今日のやること</translation>
    </message>
    <message>
        <source>Nothing is waiting. All papers that the regulation asks for are there or waived.</source>
        <translation>今日のやることはありません。登録されている範囲では、書類はそろっているか、省略・代替が記録されています。</translation>
    </message>
    <message>
        <source>%1 matters are waiting. Enter does the step at the right.</source>
        <translation>%1件あります。行を選んでEnterを押すと、右に書かれた作業を始めます。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>and %1 more; the page of the area shows all</source>
        <translation>ほか%1件（それぞれのページですべて見られます）</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Put off …</source>
        <translation>後に回す…</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>このページを印刷</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation>%1まで：%2</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>後回しをやめる</translation>
    </message>
    <message>
        <source>Ground: %1 (%2). F1 shows its words.</source>
        <translation>根拠：%1（%2）&#x3000;F1で条文</translation>
    </message>
    <message>
        <source>To do on %1</source>
        <translation>%1 のやること</translation>
    </message>
    <message>
        <source>%1 — history %2</source>
        <translation>%1&#x3000;履歴 %2</translation>
    </message>
</context>
<context>
    <name>renkei::desk::WaiverDialog</name>
    <message>
        <source>Waiver of a document — %1</source>
        <translation>書類の省略・代替 — %1</translation>
    </message>
    <message>
        <source>Register the waiver</source>
        <translation>省略・代替を登録</translation>
    </message>
    <message>
        <source>Another document serves</source>
        <translation>代替文書</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>How</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>Name the document that serves instead, for example the service contract of 1 April.</source>
        <translation>代わりになる書類の名前を入れてください。例: 令和8年4月1日付の契約書</translation>
    </message>
    <message>
        <source>Say what makes it unnecessary, for example the visit of the centre.</source>
        <translation>省略できる理由を入れてください。例: 支援センターの訪問確認</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>renkei::desk::WithdrawalDialog</name>
    <message>
        <source>Withdrawal</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>撤回を記録</translation>
    </message>
    <message>
        <source>Withdrawal — %1, %2</source>
        <translation>撤回 — %1、%2</translation>
    </message>
    <message>
        <source>From that day the consent holds no more. The steps that follow (printing the sheet, releasing the members, moving the group to the archive) become tasks.</source>
        <translation>この日から同意は効力を失います。撤回の記録の印刷、メンバーの解除、グループの保管庫への移動は、手続きとして始まります。</translation>
    </message>
    <message>
        <source>From that day the paper holds no more. It stays on record with the reason.</source>
        <translation>この日からこの書類は効力を失います。理由とともに記録に残ります。</translation>
    </message>
    <message>
        <source>The withdrawal was recorded.</source>
        <translation>撤回を記録しました。</translation>
    </message>
</context>
</TS>
