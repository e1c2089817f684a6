<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CheckRecord</name>
    <message>
        <source>The last day of service lies before the first. Check both days.</source>
        <translation>退職日が入職日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The care began before the date of birth. Check both days.</source>
        <translation>利用開始日が生年月日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The care ended before it began. Check both days.</source>
        <translation>利用終了日が利用開始日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The paper came back before it was signed. Check both days.</source>
        <translation>受領日が署名日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The paper was submitted before it was signed. Check both days.</source>
        <translation>提出日が署名日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The invitation came before the paper was submitted. Check both days.</source>
        <translation>招待メールの受信日が提出日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still empty. Please fill it in.</source>
        <translation>「%1」がまだ空です。入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in the future. Check the day.</source>
        <translation>「%1」が今日より後の日付です。日付を確かめてください。</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Keep</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Usage application (form 1)</source>
        <translation>利用申込書（様式1）</translation>
    </message>
    <message>
        <source>Office pledge (form 2)</source>
        <translation>連携守秘誓約書（様式2）</translation>
    </message>
    <message>
        <source>Staff pledge (form 3)</source>
        <translation>業務情報保持に関する誓約書（様式3）</translation>
    </message>
    <message>
        <source>Patient consent (form 4)</source>
        <translation>個人情報使用同意書（様式4）</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>その他の書類</translation>
    </message>
    <message>
        <source>There is no document kind &quot;%1&quot;. Choose one of: %2.</source>
        <translation>書類の種類「%1」はありません。次から選んでください: %2</translation>
    </message>
    <message>
        <source>Confirmation of MCS users</source>
        <translation>MCSユーザー確認書</translation>
    </message>
    <message>
        <source>Withdrawal of the consent</source>
        <translation>同意撤回の記録</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>精査票</translation>
    </message>
    <message>
        <source>Confirmation by the manager</source>
        <translation>事業所管理者の確認書</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Missing</source>
        <translation>未</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷済</translation>
    </message>
    <message>
        <source>Signed paper received</source>
        <translation>署名受領</translation>
    </message>
    <message>
        <source>Other document serves</source>
        <translation>代替文書</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>失効</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Key slot</source>
        <translation>鍵の番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>対象の台帳</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>説明者</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受領者</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名した人</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>原本の保管場所</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>提出方法</translation>
    </message>
    <message>
        <source>Invitation received on</source>
        <translation>招待メール受信日</translation>
    </message>
    <message>
        <source>Printout</source>
        <translation>印刷の記録</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>保存した書類</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>事業所名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>施設種別</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX番号</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Office manager</source>
        <translation>事業所管理者</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Relation of the agent</source>
        <translation>代理人の続柄</translation>
    </message>
    <message>
        <source>Address of the agent</source>
        <translation>代理人の住所</translation>
    </message>
    <message>
        <source>Why an agent signs</source>
        <translation>代理の理由</translation>
    </message>
    <message>
        <source>Care started on</source>
        <translation>利用開始日</translation>
    </message>
    <message>
        <source>Care ended on</source>
        <translation>利用終了日</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Text version</source>
        <translation>文面の版</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>記入した内容</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>記入の別</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>印刷した日時</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入職日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職日</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠となる条文</translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation>省略・代替の別</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠となる書類・事実</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認した人</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS管理者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>就任日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>退任日</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>任命した人</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引き継いだ内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>記入した人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>記入日</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>文面の版</translation>
    </message>
    <message>
        <source>Hash of the text</source>
        <translation>文面のハッシュ</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>説明日</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>代理人の氏名</translation>
    </message>
    <message>
        <source>Why an agent signed</source>
        <translation>代理人が署名した理由</translation>
    </message>
    <message>
        <source>Copies handed over</source>
        <translation>渡した控えの部数</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>撤回した人</translation>
    </message>
    <message>
        <source>Reason for the withdrawal</source>
        <translation>撤回の理由</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>グループ名</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>グループの種類</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>利用者（患者）</translation>
    </message>
    <message>
        <source>Host office</source>
        <translation>連携元事業所</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>精査の間隔（月）</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>保管庫へ移した日</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>保管庫へ移した人</translation>
    </message>
    <message>
        <source>Reason for archiving</source>
        <translation>保管庫へ移した理由</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>招待日</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>招待した人</translation>
    </message>
    <message>
        <source>Reason for the invitation</source>
        <translation>招待の理由</translation>
    </message>
    <message>
        <source>Judgement of the person</source>
        <translation>本人の判断</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>判断した日</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判断した人</translation>
    </message>
    <message>
        <source>Reason of the judgement</source>
        <translation>判断の理由</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認した人</translation>
    </message>
    <message>
        <source>Reason for the approval</source>
        <translation>承認の理由</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登録した人</translation>
    </message>
    <message>
        <source>Reason for entering</source>
        <translation>登録の理由</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>解除日</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>解除した人</translation>
    </message>
    <message>
        <source>Reason for the release</source>
        <translation>解除の理由</translation>
    </message>
    <message>
        <source>Next check on</source>
        <translation>次回確認日</translation>
    </message>
    <message>
        <source>Seen on MCS on</source>
        <translation>MCSで確認した日</translation>
    </message>
    <message>
        <source>Not seen on MCS on</source>
        <translation>MCSに見当たらなかった日</translation>
    </message>
    <message>
        <source>Kind of procedure</source>
        <translation>手続きの種類</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>新しい事業所</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始した人</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>完了した人</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Review item</source>
        <translation>精査の明細</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>済んだ日</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>行った人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>List as pasted</source>
        <translation>貼り付けた一覧</translation>
    </message>
    <message>
        <source>Names in the list</source>
        <translation>一覧の人数</translation>
    </message>
    <message>
        <source>Found in both</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Only on MCS</source>
        <translation>MCSだけ</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>台帳だけ</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>精査の種類</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>対象の人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>終了した人</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Head of the history</source>
        <translation>履歴の先端</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>精査</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation>利用者（患者）の氏名</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Last review on</source>
        <translation>前回の精査</translation>
    </message>
    <message>
        <source>Group of the review</source>
        <translation>精査のグループ</translation>
    </message>
    <message>
        <source>Conspicuous</source>
        <translation>気をつける点</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断した人</translation>
    </message>
    <message>
        <source>Deciding operator</source>
        <translation>判断した操作者</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>判断の日時</translation>
    </message>
    <message>
        <source>Decided with others</source>
        <translation>まとめて判断</translation>
    </message>
    <message>
        <source>Own membership</source>
        <translation>本人の参加</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Office of the member</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>Called off because</source>
        <translation>取りやめた理由</translation>
    </message>
    <message>
        <source>Withdrawal entered at</source>
        <translation>撤回の入力日時</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>&quot;%1&quot; cannot be read as a date. Enter it like R8.11.22, 令和8年11月22日 or 2026-11-22.</source>
        <translation>「%1」は日付として読めません。R8.11.22、令和8年11月22日、2026-11-22 のように入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a day and time. Enter it like 2026-11-22T09:00:00Z.</source>
        <translation>「%1」は日時として読めません。2026-11-22T09:00:00Z のように入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number. Enter digits only.</source>
        <translation>「%1」は整数ではありません。数字だけを入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>「%1」は「はい」か「いいえ」のどちらとも読めません。どちらかを入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id.</source>
        <translation>「%1」はIDではありません。一覧に出るIDを入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no check sum (SHA-256).</source>
        <translation>「%1」は照合用の値（SHA-256）ではありません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Free group</source>
        <translation>自由グループ</translation>
    </message>
    <message>
        <source>Patient group</source>
        <translation>利用者グループ</translation>
    </message>
</context>
<context>
    <name>MembershipState</name>
    <message>
        <source>Invited</source>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>解除済</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Proven on MCS</source>
        <translation>MCSで確認済</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Done, as the ledger shows</source>
        <translation>済（台帳で確認）</translation>
    </message>
</context>
<context>
    <name>ProcedureKind</name>
    <message>
        <source>Leaving</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Change of name</source>
        <translation>氏名の変更</translation>
    </message>
    <message>
        <source>Change of profession</source>
        <translation>職種の変更</translation>
    </message>
    <message>
        <source>Change of office</source>
        <translation>所属の変更</translation>
    </message>
    <message>
        <source>End of care</source>
        <translation>利用の終了</translation>
    </message>
    <message>
        <source>Withdrawal of a consent</source>
        <translation>同意の撤回</translation>
    </message>
    <message>
        <source>Change of host office</source>
        <translation>連携元事業所の変更</translation>
    </message>
    <message>
        <source>There is no procedure &quot;%1&quot;. Choose one of: %2.</source>
        <translation>「%1」という手続きはありません。次から選んでください：%2</translation>
    </message>
    <message>
        <source>Incident or suspected misuse</source>
        <translation>事故・不正利用の疑いへの対応</translation>
    </message>
</context>
<context>
    <name>ProcedureReason</name>
    <message>
        <source>Death</source>
        <translation>ご逝去</translation>
    </message>
    <message>
        <source>End of the service</source>
        <translation>サービスの終了</translation>
    </message>
    <message>
        <source>Move to another place</source>
        <translation>転居・転院</translation>
    </message>
    <message>
        <source>Loss or theft</source>
        <translation>紛失・盗難</translation>
    </message>
    <message>
        <source>Unauthorised access</source>
        <translation>不正アクセス</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>不正利用</translation>
    </message>
    <message>
        <source>Wrong recipient or entry</source>
        <translation>誤送信・誤登録</translation>
    </message>
    <message>
        <source>Other incident</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>The value of &quot;%1&quot; (%2) cannot be read.</source>
        <translation>「%1」（%2）の値が読めません。内容を確かめてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of &quot;%2&quot;.</source>
        <translation>「%1」は「%2」の項目ではありません。項目名を確かめてください。</translation>
    </message>
    <message>
        <source>A stored record cannot be read.</source>
        <translation>保存されている記録が読めません。バックアップからの復元をお試しください。</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>利用者（患者）</translation>
    </message>
    <message>
        <source>Printout</source>
        <translation>印刷の記録</translation>
    </message>
    <message>
        <source>The program asked for an unknown field.</source>
        <translation>プログラムが知らない項目を使おうとしました。操作は取り消されました。</translation>
    </message>
    <message>
        <source>There is no register of that name.</source>
        <translation>その名前の台帳はありません。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>省略・代替</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS管理者</translation>
    </message>
    <message>
        <source>Finding put off</source>
        <translation>後に回した指摘</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>MCSとの照合</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>精査</translation>
    </message>
    <message>
        <source>Group of a review</source>
        <translation>精査のグループ</translation>
    </message>
    <message>
        <source>Member in a review</source>
        <translation>精査の明細</translation>
    </message>
    <message>
        <source>Further signer</source>
        <translation>ほかの署名者</translation>
    </message>
</context>
<context>
    <name>ReviewFlag</name>
    <message>
        <source>Leaves or has left</source>
        <translation>退職・退職予定</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>同意の撤回</translation>
    </message>
    <message>
        <source>No valid consent</source>
        <translation>有効な同意なし</translation>
    </message>
    <message>
        <source>No valid pledge</source>
        <translation>有効な誓約なし</translation>
    </message>
    <message>
        <source>Office changed</source>
        <translation>所属の変更</translation>
    </message>
    <message>
        <source>Profession changed</source>
        <translation>職種の変更</translation>
    </message>
    <message>
        <source>Past the next check</source>
        <translation>次回確認日を過ぎた</translation>
    </message>
    <message>
        <source>Not on MCS</source>
        <translation>MCSに見当たらない</translation>
    </message>
    <message>
        <source>New since the last review</source>
        <translation>前回以降の新規</translation>
    </message>
    <message>
        <source>Incident under way</source>
        <translation>事故への対応中</translation>
    </message>
</context>
<context>
    <name>ReviewKind</name>
    <message>
        <source>Periodic review</source>
        <translation>定期の精査</translation>
    </message>
    <message>
        <source>Groups of one person</source>
        <translation>1人の全グループ</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>同意の撤回</translation>
    </message>
</context>
<context>
    <name>TaskHint</name>
    <message>
        <source>A review of all groups of the person was started. This step is done when that review is closed.</source>
        <translation>この方が参加しているグループの精査を始めました。その精査を締め切ると、この手順は済みになります。</translation>
    </message>
    <message>
        <source>This step is done when the person is in no group any more.</source>
        <translation>どのグループにも参加していない状態になると、この手順は済みになります。</translation>
    </message>
    <message>
        <source>Since 27 February 2026 only the person can delete the own MCS account. It has to be done before the last working day.</source>
        <translation>2026年2月27日から、MCSのアカウントはご本人だけが削除できます。最終出勤日より前に済ませていただいてください。</translation>
    </message>
    <message>
        <source>The last working day has passed, so nobody at the office can have the account deleted any more. What remains is the release of the staff member (スタッフ解除) on MCS. Mark this step as not needed with that reason, or note why it was done late.</source>
        <translation>最終出勤日を過ぎたため、事業所からアカウントの削除を進めることはできません。残る方法はMCSのスタッフ解除だけです。その旨を理由として「不要」にするか、後から削除した場合はその事情を理由に記録してください。</translation>
    </message>
    <message>
        <source>On MCS, open the staff list and choose スタッフ解除 for the person.</source>
        <translation>MCSのスタッフ一覧を開き、この方の「スタッフ解除」を行ってください。</translation>
    </message>
    <message>
        <source>The person knows the passwords of every account that a department shares.</source>
        <translation>この方は、部署で共有しているアカウントのパスワードをご存じです。</translation>
    </message>
    <message>
        <source>This step is done when the sheet was printed. The duty of secrecy goes on after leaving.</source>
        <translation>書面を印刷すると、この手順は済みになります。守秘の義務は退職後も続きます。</translation>
    </message>
    <message>
        <source>Print the sheet with its cover and send it without delay by FAX or mail.</source>
        <translation>送付状とともに印刷し、FAXやメールで速やかに連絡してください。</translation>
    </message>
    <message>
        <source>The mail address of a deleted account cannot be used for another account for 30 days. This step is done when they are over.</source>
        <translation>削除したアカウントのメールアドレスは、30日間ほかのアカウントに使えません。30日が過ぎると、この手順は済みになります。</translation>
    </message>
    <message>
        <source>This step is done when the signed pledge is filed, or when it is waived.</source>
        <translation>署名された誓約書を登録するか、省略を記録すると、この手順は済みになります。</translation>
    </message>
    <message>
        <source>This step is done when the signed sheet is filed.</source>
        <translation>署名された書面を登録すると、この手順は済みになります。</translation>
    </message>
    <message>
        <source>The display name is the name of the person, a slash (／) and the office.</source>
        <translation>表示名は「個人名／所属名」です。</translation>
    </message>
    <message>
        <source>Release everybody on MCS first. Ticking this ends their memberships here, too.</source>
        <translation>先にMCSで全員を解除してください。ここで済みにすると、台帳の参加も解除になります。</translation>
    </message>
    <message>
        <source>Move the group to the archive on MCS first. Ticking this archives it here, too.</source>
        <translation>先にMCSでグループを保管庫へ移してください。ここで済みにすると、台帳でも保管庫へ移ります。</translation>
    </message>
    <message>
        <source>Ticking this ends the consent with the last day of care.</source>
        <translation>ここで済みにすると、同意書は利用終了日で終わります。</translation>
    </message>
    <message>
        <source>The day was proposed from the rule of the region. Ticking this confirms it.</source>
        <translation>保管期限は地域の規定から計算した日付です。済みにすると、この日付で確定します。</translation>
    </message>
    <message>
        <source>By word of mouth first. What happened is not written down here.</source>
        <translation>まず口頭で報告します。くわしい内容は、ここには書きません。</translation>
    </message>
    <message>
        <source>The MCS administrator may restrict or forbid the use of MCS. Where that is not needed, mark this step as not needed with the reason.</source>
        <translation>MCS管理者は、その人のMCSの利用を制限または禁止できます。必要がないときは、理由を入れて「不要」にしてください。</translation>
    </message>
    <message>
        <source>By telephone first. Write no names of patients into a FAX or a mail.</source>
        <translation>まず電話で報告します。FAXやメールには、利用者（患者）の名前を書かないでください。</translation>
    </message>
</context>
<context>
    <name>TaskKind</name>
    <message>
        <source>Release the member from the group on MCS</source>
        <translation>MCSでグループから解除する</translation>
    </message>
    <message>
        <source>Clarify whether the member stays</source>
        <translation>参加を続けるか確かめる</translation>
    </message>
    <message>
        <source>Decide about every group of the person</source>
        <translation>参加している全グループを精査する</translation>
    </message>
    <message>
        <source>Release the person from every group on MCS</source>
        <translation>MCSで全グループから解除する</translation>
    </message>
    <message>
        <source>The person deletes the own MCS account (nobody else can)</source>
        <translation>本人がMCSの退会手続きをする（本人だけができます）</translation>
    </message>
    <message>
        <source>Release the staff member on MCS</source>
        <translation>MCSで「スタッフ解除」をする</translation>
    </message>
    <message>
        <source>Take lent devices back</source>
        <translation>貸与した端末を返してもらう</translation>
    </message>
    <message>
        <source>Change the passwords of shared accounts</source>
        <translation>共有アカウントのパスワードを変える</translation>
    </message>
    <message>
        <source>Hand over the notice on secrecy after leaving</source>
        <translation>退職後の守秘義務の書面を渡す</translation>
    </message>
    <message>
        <source>Send the notice of change or release to the centre</source>
        <translation>支援センターへ変更・解除連絡票を送る</translation>
    </message>
    <message>
        <source>Wait until the mail address is free again</source>
        <translation>メールアドレスの再利用を30日待つ</translation>
    </message>
    <message>
        <source>Print the staff pledge</source>
        <translation>誓約書（様式3）を印刷する</translation>
    </message>
    <message>
        <source>Have the staff pledge signed</source>
        <translation>誓約書（様式3）に署名をもらう</translation>
    </message>
    <message>
        <source>Have the confirmation of MCS users signed</source>
        <translation>MCSユーザー確認書に署名をもらう</translation>
    </message>
    <message>
        <source>Settle the display name</source>
        <translation>表示名を決める</translation>
    </message>
    <message>
        <source>Ask the centre for the account</source>
        <translation>支援センターへアカウントを申し込む</translation>
    </message>
    <message>
        <source>Enter profile and photo on MCS</source>
        <translation>MCSにプロフィールと顔写真を登録する</translation>
    </message>
    <message>
        <source>Invite to the groups that need the person</source>
        <translation>必要なグループに招待する</translation>
    </message>
    <message>
        <source>Change name, profession or office on MCS</source>
        <translation>MCSの氏名・職種・所属を変える</translation>
    </message>
    <message>
        <source>Print the sheet on the withdrawal and have it signed</source>
        <translation>同意撤回の書面を印刷し、署名をもらう</translation>
    </message>
    <message>
        <source>Release every member of the group</source>
        <translation>グループの全員を解除する</translation>
    </message>
    <message>
        <source>Move the group to the archive</source>
        <translation>グループを保管庫へ移す</translation>
    </message>
    <message>
        <source>Close the consent</source>
        <translation>同意書を終了にする</translation>
    </message>
    <message>
        <source>Settle until when the papers are kept</source>
        <translation>書類の保存期限を決める</translation>
    </message>
    <message>
        <source>Agree with the new host office</source>
        <translation>新しい連携元事業所と取り決める</translation>
    </message>
    <message>
        <source>Settle who holds the consent from now on</source>
        <translation>今後の同意書の保管先を決める</translation>
    </message>
    <message>
        <source>Hand the group over on MCS</source>
        <translation>MCSでグループを引き継ぐ</translation>
    </message>
    <message>
        <source>Tell the members who hosts the group now</source>
        <translation>新しい連携元事業所をメンバーに知らせる</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>その作業はありません。</translation>
    </message>
    <message>
        <source>Report the incident to the manager of the office</source>
        <translation>事業所管理者へ報告する</translation>
    </message>
    <message>
        <source>Restrict the person&apos;s use of MCS, where needed</source>
        <translation>必要なら、本人のMCSの利用を制限する</translation>
    </message>
    <message>
        <source>Report the incident to the centre</source>
        <translation>支援センターへ報告する</translation>
    </message>
</context>
</TS>
