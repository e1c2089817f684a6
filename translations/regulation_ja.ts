<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Coverage</name>
    <message>
        <source>Reviews</source>
        <translation>精査</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>the centre</source>
        <translation>支援センター</translation>
    </message>
    <message>
        <source> On this point %1 and %2 differ; please ask %3 which holds.</source>
        <translation>なお、この点は%1と%2で書き方が違います。どちらによるかは%3にご確認ください。</translation>
    </message>
    <message>
        <source>Print them all</source>
        <translation>一括で印刷する</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>Register what came back</source>
        <translation>戻った書類を登録する</translation>
    </message>
    <message>
        <source>Open and correct</source>
        <translation>開いて直す</translation>
    </message>
    <message>
        <source>%1 has not signed %2 yet. Print it and explain it, or record the document that serves instead.</source>
        <translation>%1さんの%2に署名がまだありません。印刷して説明するか、代わりになる書類を記録してください。</translation>
    </message>
    <message>
        <source>%2 for %1 was printed. Register it when it is signed.</source>
        <translation>%1さんの%2は印刷済みです。署名が済んだら登録してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) without a signed %1</source>
        <translation>
            <numerusform>%1の署名がまだの利用者（患者） %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) whose printed %1 is to come back</source>
        <translation>
            <numerusform>%1が印刷済みで署名待ちの利用者（患者） %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; names only the office. Enter the person&apos;s name, a slash (／) and the office.</source>
        <translation>表示名「%1」は事業所名だけです。「個人名／所属名」の形にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n display name(s) with only an office in them</source>
        <translation>
            <numerusform>表示名が事業所名だけの職員 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has not been submitted yet. Print it, or record that it was waived.</source>
        <translation>%1の%2がまだ提出されていません。印刷するか、省略を記録してください。</translation>
    </message>
    <message>
        <source>%1: %2 was printed. Register when and how it was submitted.</source>
        <translation>%1の%2は印刷済みです。提出したら、日付と方法を登録してください。</translation>
    </message>
    <message>
        <source>This office (no name yet)</source>
        <translation>この事業所（名前が未入力）</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) without %1</source>
        <translation>
            <numerusform>%1がまだの事業所 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with %1 printed, not yet submitted</source>
        <translation>
            <numerusform>%1が印刷済みで提出待ちの事業所 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same mail address as %2. Enter an address of their own.</source>
        <translation>%1さんのメールアドレスが%2さんと同じです。本人のアドレスを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the same mail address as %2 and %n more. Enter an address of their own.</source>
        <translation>
            <numerusform>%1さんのメールアドレスが%2さんほか%n名と同じです。本人のアドレスを入れてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s) sharing a mail address</source>
        <translation>
            <numerusform>メールアドレスがほかの人と同じ職員 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not signed %2 yet. Print it for signing, or record an earlier pledge.</source>
        <translation>%1さんの%2に署名がまだありません。印刷して署名をもらうか、以前の誓約書を記録してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s) without a signed %1</source>
        <translation>
            <numerusform>%1の署名がまだの職員 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s) whose printed %1 is to come back</source>
        <translation>
            <numerusform>%1が印刷済みで署名待ちの職員 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開いて確かめる</translation>
    </message>
    <message numerus="yes">
        <source> (%n overdue)</source>
        <translation>
            <numerusform>（うち期限切れ%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>後に回したもの：%1</translation>
    </message>
    <message>
        <source>%1 has not signed %2 yet. Print it, together with the staff pledge, for signing.</source>
        <translation>%1さんの%2に署名がまだありません。誓約書と一緒に印刷して、署名をもらってください。</translation>
    </message>
    <message>
        <source>This office has no MCS administrator at present. Enter who was appointed, and since when.</source>
        <translation>この事業所には今、MCS管理者がいません。任命した人と任命日を入れてください。</translation>
    </message>
    <message>
        <source>The office has an MCS administrator only until %1. Enter who takes over.</source>
        <translation>MCS管理者がいるのは%1までです。引き継ぐ人を入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) without a lasting MCS administrator</source>
        <translation>
            <numerusform>MCS管理者がいない、またはいなくなる事業所 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The care of %1 ended on %2. Move the group &quot;%3&quot; to the archive of MCS.</source>
        <translation>%1さんの利用は%2に終わりました。グループ「%3」をMCSの保管庫に移してください。</translation>
    </message>
    <message>
        <source>%1 has withdrawn the consent. Move the group &quot;%2&quot; to the archive of MCS.</source>
        <translation>%1さんは同意を撤回しました。グループ「%2」をMCSの保管庫に移してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to be moved to the archive</source>
        <translation>
            <numerusform>保管庫に移すグループ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has signed %2, but no copy was handed over yet. Hand one over and note it.</source>
        <translation>%1さんの%2は署名済みですが、控えをまだ渡していません。一部を渡して、渡したことを記録してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n signed %1 of which no copy was handed over</source>
        <translation>
            <numerusform>控えをまだ渡していない%1 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent of %1 was taken in an emergency. Explain it now and enter the day of the explanation.</source>
        <translation>%1さんの同意は緊急時に得たものです。あらためて説明し、説明した日を入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) taken in an emergency that are still to be explained</source>
        <translation>
            <numerusform>緊急時に得て、事後の説明がまだの同意 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 withdrew the consent on %2, but the group &quot;%3&quot; is still in use. Release the members and move the group to the archive.</source>
        <translation>%1さんが%2に同意を撤回しましたが、グループ「%3」はまだ使われています。参加者を解除し、グループを保管庫に移してください。</translation>
    </message>
    <message>
        <source>%1 withdrew the consent, but the group &quot;%2&quot; is still in use. Release the members and move the group to the archive.</source>
        <translation>%1さんが同意を撤回しましたが、グループ「%2」はまだ使われています。参加者を解除し、グループを保管庫に移してください。</translation>
    </message>
    <message>
        <source>%2 of %1 has run out, but there are members in the group &quot;%3&quot;. Have it renewed.</source>
        <translation>%1さんの%2は期限が切れていますが、グループ「%3」には参加者がいます。取り直してください。</translation>
    </message>
    <message>
        <source>There are members in the group &quot;%3&quot;, but %1 has not signed %2 yet. Obtain the consent first.</source>
        <translation>グループ「%3」には参加者がいますが、%1さんの%2に署名がまだありません。先に同意を得てください。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in use without a consent that holds</source>
        <translation>
            <numerusform>有効な同意がないまま使われているグループ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has no host office. Enter the office that looks after it.</source>
        <translation>グループ「%1」の連携元事業所が決まっていません。管理する事業所を入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a host office</source>
        <translation>
            <numerusform>連携元事業所が決まっていないグループ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was invited to the group &quot;%2&quot; on %3 and has not answered. Ask whether the person will join.</source>
        <translation>%1さんをグループ「%2」に%3に招待しましたが、返事がまだありません。参加するかどうかを本人に確かめてください。</translation>
    </message>
    <message>
        <source>%1 has accepted the invitation to the group &quot;%2&quot;. Approve it, or release the person.</source>
        <translation>%1さんはグループ「%2」への招待を受けました。承認するか、解除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) waiting for an answer or an approval</source>
        <translation>
            <numerusform>返事または承認を待っている招待 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left on %2 but is still in %n group(s). Release the person on MCS and note it.</source>
        <translation>
            <numerusform>%1さんは%2に退職しましたが、まだ%n件のグループに参加しています。MCSで解除し、記録してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who left but are still in groups</source>
        <translation>
            <numerusform>退職後もグループに残っている人 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail address of %1 belonged to an MCS account that was deleted, and MCS takes it again only after %2. Register after that day, or enter another address.</source>
        <translation>%1さんのメールアドレスは、退会したMCSアカウントで使われていたため、%2を過ぎるまでMCSに登録できません。その後に登録するか、別のアドレスを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n mail address(es) that MCS does not take yet</source>
        <translation>
            <numerusform>MCSにまだ登録できないメールアドレス %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 is still needed in the group &quot;%2&quot; was to be checked by %3. Check it, and set the next day or release the person.</source>
        <translation>%1さんのグループ「%2」への参加は、次回確認日が%3です。参加が必要か確かめ、次の確認日を入れるか、解除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of other offices to be checked</source>
        <translation>
            <numerusform>次回確認日が来た他事業所の参加者 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the day (%1)</source>
        <translation>
            <numerusform>予定日（%1）を%n日過ぎています</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last working day</source>
        <translation>今日が最終勤務日です</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the last working day (%1)</source>
        <translation>
            <numerusform>最終勤務日（%1）まであと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the day</source>
        <translation>今日が予定日です</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the day (%1)</source>
        <translation>
            <numerusform>予定日（%1）まであと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. Every step is done; complete it.</source>
        <translation>%1。すべての手順が済んでいます。手続きを完了してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n step(s) are left: %2.</source>
        <translation>
            <numerusform>%1。残り%n件：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) under way</source>
        <translation>
            <numerusform>進行中の手続き %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; was reviewed last on %2; the next review is due on %3. Start it.</source>
        <translation>グループ「%1」は%2に精査しました。次の精査の期日は%3です。精査を始めてください。</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has never been reviewed; the first review is due on %2. Start it.</source>
        <translation>グループ「%1」はまだ精査していません。最初の精査の期日は%2です。精査を始めてください。</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has never been reviewed. Start a review.</source>
        <translation>グループ「%1」はまだ精査していません。精査を始めてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) whose review is due</source>
        <translation>
            <numerusform>精査の時期のグループ %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review &quot;%1&quot; is to be closed by %2; %n member(s) are still undecided. Decide about them.</source>
        <translation>
            <numerusform>精査「%1」の期日は%2です。判断がまだの参加者が%n名います。判断を入れてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the review &quot;%1&quot; is decided; it is to be closed by %2. Close it.</source>
        <translation>精査「%1」は全員の判断が済んでいます。期日は%2です。精査を終えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n open review(s) to be finished</source>
        <translation>
            <numerusform>終えていない精査 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. It was to be done by %3; note it when it is done.</source>
        <translation>%1：%2。期日は%3です。済んだら記録してください。</translation>
    </message>
    <message>
        <source>%1: %2. %4 was to do it by %3; note it when it is done.</source>
        <translation>%1：%2。期日は%3、担当は%4です。済んだら記録してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that are due</source>
        <translation>
            <numerusform>期日が来た作業 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed an older text of %2. Print the present one and have it signed again.</source>
        <translation>%1さんが署名した%2は以前の文面です。今の文面を印刷して、もう一度署名をもらってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who signed an older text of %1</source>
        <translation>
            <numerusform>以前の文面の%1に署名した人 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 of %1 holds until %3. Print it and have it renewed.</source>
        <translation>%1さんの%2の有効期限は%3です。印刷して取り直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose %1 is to be renewed</source>
        <translation>
            <numerusform>%1の取り直しが近い人 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>%1に把握</translation>
    </message>
</context>
<context>
    <name>RegionPack</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>expected a number from 0 to 10000 as policy &quot;%1&quot;, but found &quot;%2&quot;.</source>
        <translation>policy「%1」は 0 から 10000 の数である必要がありますが、「%2」と書かれています。</translation>
    </message>
    <message>
        <source>expected subject=&quot;%1&quot; for kind &quot;%2&quot;, but found &quot;%3&quot;.</source>
        <translation>kind が「%2」のときは subject=&quot;%1&quot; である必要がありますが、「%3」と書かれています。</translation>
    </message>
    <message>
        <source>expected kind to be one of %1, but found &quot;%2&quot;.</source>
        <translation>kind は次のどれかである必要がありますが、「%2」と書かれています: %1</translation>
    </message>
    <message>
        <source>expected subject to be one of %1, but found &quot;%2&quot;.</source>
        <translation>subject は次のどれかである必要がありますが、「%2」と書かれています: %1</translation>
    </message>
    <message>
        <source>valid-to lies before valid-from.</source>
        <translation>valid-to が valid-from より前の日付です。</translation>
    </message>
    <message>
        <source>expected at least one &lt;form&gt;.</source>
        <translation>&lt;form&gt; が少なくとも一つ必要です。</translation>
    </message>
    <message>
        <source>expected %1: to name one of %2, but found &quot;%3&quot;.</source>
        <translation>%1: のあとは次のどれかである必要がありますが、「%3」と書かれています: %2</translation>
    </message>
    <message>
        <source>expected the id of a clause above, but found &quot;%1&quot;.</source>
        <translation>これより前にある条項の id が必要ですが、「%1」という条項はありません。</translation>
    </message>
    <message>
        <source>expected the text of the clause inside &lt;clause&gt;.</source>
        <translation>&lt;clause&gt; の中に条項の文が必要です。</translation>
    </message>
    <message>
        <source>There is no region pack in &quot;%1&quot;.</source>
        <translation>「%1」に地域パックがありません。フォルダーの場所を確かめてください。</translation>
    </message>
    <message>
        <source>expected &lt;forms&gt; with at least one &lt;form&gt;.</source>
        <translation>&lt;form&gt; が一つ以上入った &lt;forms&gt; が必要です。</translation>
    </message>
    <message>
        <source>the file is missing or cannot be read.</source>
        <translation>ファイルがないか、読めません。</translation>
    </message>
    <message>
        <source>the file is larger than 2 MB, which no pack needs.</source>
        <translation>ファイルが 2 MB を超えています。地域パックにこの大きさは要りません。</translation>
    </message>
    <message>
        <source>expected &lt;%1&gt;, but found &lt;%2&gt;.</source>
        <translation>&lt;%1&gt; が必要ですが、&lt;%2&gt; と書かれています。</translation>
    </message>
    <message>
        <source>a document type (&lt;!DOCTYPE …&gt;) is not allowed.</source>
        <translation>文書型宣言（&lt;!DOCTYPE …&gt;）は使えません。</translation>
    </message>
    <message>
        <source>the XML is not well formed here: %1</source>
        <translation>ここで XML の書き方が崩れています: %1</translation>
    </message>
    <message>
        <source>expected no text directly inside &lt;%1&gt;, but found &quot;%2&quot;.</source>
        <translation>&lt;%1&gt; のすぐ内側に文字は書けませんが、「%2」と書かれています。</translation>
    </message>
    <message>
        <source>expected one of %1 inside &lt;%2&gt;, but found &lt;%3&gt;.</source>
        <translation>&lt;%2&gt; の中に書けるのは次のどれかですが、&lt;%3&gt; と書かれています: %1</translation>
    </message>
    <message>
        <source>expected only text inside &lt;%1&gt;, but found &lt;%2&gt;.</source>
        <translation>&lt;%1&gt; の中は文字だけですが、&lt;%2&gt; と書かれています。</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters.</source>
        <translation>文が %1 文字を超えています。</translation>
    </message>
    <message>
        <source>expected nothing inside &lt;%1&gt;.</source>
        <translation>&lt;%1&gt; の中には何も書けません。</translation>
    </message>
    <message>
        <source>expected &lt;%1 %2=&quot;…&quot;&gt;, but %2 is missing.</source>
        <translation>&lt;%1 %2=&quot;…&quot;&gt; が必要ですが、%2 がありません。</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is there twice.</source>
        <translation>%1=&quot;%2&quot; が二度書かれています。</translation>
    </message>
    <message>
        <source>expected %1=&quot;2026-04-01&quot; (year-month-day), but found &quot;%2&quot;.</source>
        <translation>%1=&quot;2026-04-01&quot;（年-月-日）のように書きますが、「%2」と書かれています。</translation>
    </message>
    <message>
        <source>expected %1=&quot;yes&quot; or %1=&quot;no&quot;, but found &quot;%2&quot;.</source>
        <translation>%1=&quot;yes&quot; か %1=&quot;no&quot; と書きますが、「%2」と書かれています。</translation>
    </message>
    <message>
        <source>expected a file inside the pack such as &quot;forms/form1.xml&quot;, but found &quot;%1&quot;.</source>
        <translation>forms/form1.xml のようにパックの中のファイルを書きますが、「%1」と書かれています。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute &quot;%2&quot;. It knows: %3.</source>
        <translation>&lt;%1&gt; に属性「%2」はありません。使えるのは次のとおりです: %3</translation>
    </message>
    <message>
        <source>The region pack has no form &quot;%1&quot;. Choose one of: %2.</source>
        <translation>地域パックに様式「%1」はありません。次から選んでください: %2</translation>
    </message>
    <message>
        <source>expected with=&quot;…&quot; of the form &quot;%1&quot; to name another form of the pack, but found &quot;%2&quot;.</source>
        <translation>様式「%1」の with=&quot;…&quot; には、このパックの別の様式を書いてください（「%2」とあります）。</translation>
    </message>
    <message>
        <source>expected the form &quot;%1&quot; to have the subject of &quot;%2&quot;, which it accompanies (&quot;%3&quot;), or &quot;office&quot;, but found &quot;%4&quot;.</source>
        <translation>様式「%1」の subject は、一緒に印刷する「%2」と同じもの（「%3」）か「office」にしてください（「%4」とあります）。</translation>
    </message>
    <message>
        <source>expected a form of kind &quot;%1&quot; in pack.xml, because this clause is served by it.</source>
        <translation>この条文は種類「%1」の様式で満たすとされていますが、pack.xml にその様式がありません。</translation>
    </message>
    <message>
        <source>expected served to hold rule:…, workflow:…, sheet:… or acknowledgement, but found &quot;%1&quot;.</source>
        <translation>served には rule:…、workflow:…、sheet:…、acknowledgement のいずれかを書きますが、「%1」がありました。</translation>
    </message>
    <message>
        <source>expected the id of a clause, but found &quot;%1&quot;.</source>
        <translation>条文の id を書くところに「%1」がありました。</translation>
    </message>
    <message>
        <source>expected &lt;clause&gt; for &quot;%1&quot;, because nothing serves any part of it.</source>
        <translation>「%1」はどの部分もまだ満たされていないので、&lt;part&gt; ではなく &lt;clause&gt; と書いてください。</translation>
    </message>
    <message>
        <source>expected &lt;part&gt; for &quot;%1&quot; or no line at all, because the clause is served by %2.</source>
        <translation>「%1」は %2 で満たされているので、&lt;part&gt; と書くか、行を消してください。</translation>
    </message>
    <message>
        <source>expected a word on what is missing.</source>
        <translation>何がまだできていないかを書いてください。</translation>
    </message>
</context>
</TS>
