<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Administrators</name>
    <message>
        <source>%1 belongs to another office. The MCS administrator is one of the office.</source>
        <translation>%1さんは別の事業所の方です。MCS管理者には、この事業所の方を選んでください。</translation>
    </message>
    <message>
        <source>%1 has left by that day, so cannot be the MCS administrator.</source>
        <translation>%1さんはその日までに退職しているため、MCS管理者にできません。別の方を選んでください。</translation>
    </message>
    <message>
        <source>%1 is the MCS administrator already.</source>
        <translation>%1さんはすでにMCS管理者です。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Please check both days.</source>
        <translation>退任日が就任日より前になっています。両方の日付をご確認ください。</translation>
    </message>
</context>
<context>
    <name>AttachDocument</name>
    <message>
        <source>A signed paper can be filed as PDF, PNG, JPEG or TIFF. Please scan or save it as one of these.</source>
        <translation>署名済みの書類は PDF・PNG・JPEG・TIFF で登録できます。いずれかの形式で読み取るか、保存し直してください。</translation>
    </message>
    <message>
        <source>The file is empty. Please scan the paper once more.</source>
        <translation>ファイルの中身がありません。書類をもう一度読み取ってください。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Please scan the paper in black and white at 200 to 300 dpi.</source>
        <translation>ファイルが %1 MB を超えています。白黒・200〜300 dpi で読み取り直してください。</translation>
    </message>
    <message>
        <source>%1 takes one of: %2. &quot;%3&quot; is none of them.</source>
        <translation>「%1」に入れられるのは %2 のいずれかです。「%3」は使えません。</translation>
    </message>
    <message>
        <source>Please enter the name of the agent who signed.</source>
        <translation>署名した代理人の氏名を入力してください。</translation>
    </message>
    <message>
        <source>Nobody signed, so please enter who explained it and took the word.</source>
        <translation>署名がないため、説明して意思を確かめた人の氏名を入力してください。</translation>
    </message>
    <message>
        <source>Copies handed over are 0 or more.</source>
        <translation>交付した部数は0以上で入力してください。</translation>
    </message>
    <message>
        <source>The paper would have run out before it was signed. Please check both days.</source>
        <translation>有効期限が署名日より前です。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Please enter the name of every signer.</source>
        <translation>署名者全員の氏名を入力してください。</translation>
    </message>
</context>
<context>
    <name>BinRecords</name>
    <message>
        <source>This is the office that the desk belongs to, so it stays. Its name and address can be changed at any time.</source>
        <translation>このデスクの事業所のため、ごみ箱には入れられません。名称や住所はいつでも変更できます。</translation>
    </message>
    <message>
        <source>%1 staff members belong to this office. Move them to another office or put them into the bin first.</source>
        <translation>この事業所には職員が %1 名います。先にほかの事業所へ移すか、ごみ箱に入れてください。</translation>
    </message>
</context>
<context>
    <name>ClauseText</name>
    <message>
        <source> (%1: &quot;%2&quot;)</source>
        <translation>（%1「%2」）</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>CreateLedger</name>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>Deferrals</name>
    <message>
        <source>Please enter why this is put off.</source>
        <translation>後に回す理由を入れてください。</translation>
    </message>
    <message>
        <source>Please enter a day in the future.</source>
        <translation>明日以降の日付を入れてください。</translation>
    </message>
    <message>
        <source>A matter can be put off until %1 at the latest. Please enter an earlier day.</source>
        <translation>後に回せるのは%1までです。それより前の日付を入れてください。</translation>
    </message>
    <message>
        <source>This matter was not put off.</source>
        <translation>この指摘は後に回されていません。</translation>
    </message>
</context>
<context>
    <name>DemoLedger</name>
    <message>
        <source>Stopped. Nothing was filled in.</source>
        <translation>中止しました。何も登録していません。</translation>
    </message>
    <message>
        <source>Binder %1</source>
        <translation>ファイル棚 %1番</translation>
    </message>
    <message>
        <source>Pledge signed on joining the office</source>
        <translation>入職時の守秘誓約書</translation>
    </message>
    <message>
        <source>Consent in the contract of use</source>
        <translation>利用契約書の個人情報同意条項</translation>
    </message>
    <message>
        <source>The word lists for the demo are missing.</source>
        <translation>見本データの語句一覧が見つかりません。プログラムを入れ直してください。</translation>
    </message>
</context>
<context>
    <name>FileScans</name>
    <message>
        <source>One of these papers was filed meanwhile, so nothing was filed. Please read the pile again.</source>
        <translation>この中の書類の1つがすでに登録されていたため、何も登録していません。もう一度読み取ってください。</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>A free group belongs to no patient. Open a patient group for the patient instead.</source>
        <translation>自由グループに利用者（患者）は登録できません。利用者グループを作成してください。</translation>
    </message>
    <message>
        <source>Please choose the patient that the group is about.</source>
        <translation>このグループの利用者（患者）を選んでください。</translation>
    </message>
    <message>
        <source>A group is about one patient only, and this one has its patient. Open a group of its own for the other patient.</source>
        <translation>1つのグループに登録できる利用者（患者）は1人です。もう1人の方には、別のグループを作成してください。</translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message>
        <source>Months between two reviews of a group</source>
        <translation>グループを精査する間隔</translation>
    </message>
    <message>
        <source>Days that a review may take</source>
        <translation>精査を終えるまでの日数</translation>
    </message>
    <message>
        <source>Renew the staff pledge after</source>
        <translation>誓約書（様式3）を取り直す間隔</translation>
    </message>
    <message>
        <source>Renew the consent after</source>
        <translation>同意書（様式4）を取り直す間隔</translation>
    </message>
    <message>
        <source>There is no such interval.</source>
        <translation>そのような間隔の設定はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: please enter %2 or more.</source>
        <translation>「%1」には%2以上の数を入力してください。</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>This group is in the archive. Take it out of the archive first.</source>
        <translation>このグループは保管庫にあります。先に保管庫から戻してください。</translation>
    </message>
    <message>
        <source>The patient has withdrawn the consent, so nobody can join the group.</source>
        <translation>利用者（患者）が同意を撤回しているため、グループに参加できません。</translation>
    </message>
    <message>
        <source>%1 has left, so cannot join a group.</source>
        <translation>%1さんは退職しているため、グループに参加できません。</translation>
    </message>
    <message>
        <source>%1 is in this group already.</source>
        <translation>%1さんはすでにこのグループに入っています。</translation>
    </message>
    <message>
        <source>There is no open invitation for %1 in this group.</source>
        <translation>このグループに、%1さんへの招待中の記録はありません。</translation>
    </message>
    <message>
        <source>%1 has not accepted the invitation yet. The person judges first whether the group is the right one.</source>
        <translation>%1さんはまだ招待を受けていません。先に、参加がふさわしいかをご本人に判断していただいてください。</translation>
    </message>
    <message>
        <source>%1 has not been approved by the MCS administrator yet.</source>
        <translation>%1さんはまだMCS管理者の承認を受けていません。</translation>
    </message>
    <message>
        <source>%1 was released before.</source>
        <translation>%1さんはすでに解除されています。</translation>
    </message>
    <message>
        <source>%1 belongs to the own office and is looked at in every review; a day for the next check is for people of other offices.</source>
        <translation>%1さんは自事業所の方なので、毎回の精査で確認します。次回確認日は、ほかの事業所の方に設定してください。</translation>
    </message>
    <message>
        <source>Confirmed by comparing with MCS</source>
        <translation>MCSとの照合で確認</translation>
    </message>
    <message>
        <source>The members of the group have changed meanwhile. Please compare the list again.</source>
        <translation>照合している間にグループの参加者が変わりました。もう一度照合してください。</translation>
    </message>
    <message>
        <source>The member list is empty. Please paste it as MCS shows it, one name a line.</source>
        <translation>メンバーの一覧が空です。MCSに表示されているとおり、1行に1名ずつ貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>Please enter the operator&apos;s name.</source>
        <translation>操作者の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is already an operator &quot;%1&quot;. Please choose a name that tells the two apart.</source>
        <translation>操作者「%1」はすでに登録されています。区別のつく名前にしてください。</translation>
    </message>
    <message>
        <source>You are working as this operator. Another operator can remove you.</source>
        <translation>いま操作している方は削除できません。ほかの操作者から削除してください。</translation>
    </message>
    <message>
        <source>This is the last operator. Please add another one first, so that the ledger can still be opened.</source>
        <translation>操作者が一人だけのため削除できません。台帳を開けなくならないよう、先に別の操作者を追加してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There are several operators. Say who you are, one of: %1.</source>
        <translation>操作者が複数登録されています。次の中からお名前を指定してください：%1</translation>
    </message>
    <message>
        <source>There is no operator &quot;%1&quot;. There are: %2.</source>
        <translation>操作者「%1」は登録されていません。登録されている操作者：%2</translation>
    </message>
</context>
<context>
    <name>PaperSubject</name>
    <message>
        <source>Say whose paper this is: an office&apos;s, a staff member&apos;s or a patient&apos;s.</source>
        <translation>どなたの書類かを指定してください（事業所・職員・利用者（患者）のいずれか）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no paper of this kind: %2.</source>
        <translation>「%1」は、この区分（%2）の書類ではありません。</translation>
    </message>
    <message>
        <source>%1 lies in the future. Please enter today or an earlier day.</source>
        <translation>「%1」が先の日付になっています。今日までの日付を入力してください。</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Please choose the new office.</source>
        <translation>新しい事業所を選んでください。</translation>
    </message>
    <message>
        <source>There is no consent of %1 on record that could be withdrawn. File the consent first.</source>
        <translation>%1さんの同意書が登録されていないため、撤回を記録できません。先に同意書を登録してください。</translation>
    </message>
    <message>
        <source>This office is the host of the group already.</source>
        <translation>この事業所は、すでにこのグループの連携元事業所です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is open already. Please go on there.</source>
        <translation>%2さんの「%1」の手続きはすでに始まっています。そちらで続けてください。</translation>
    </message>
    <message>
        <source>This procedure is over already.</source>
        <translation>この手続きはすでに終わっています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 cannot be completed yet. Each of these is to be done, or marked as not needed with a reason: %3</source>
        <translation>%2さんの「%1」の手続きは、まだ完了できません。次の手順を済ませるか、理由を添えて「不要」にしてください：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The day was taken back.</source>
        <translation>日付が取り消されたため。</translation>
    </message>
    <message>
        <source>This procedure is over, so its planned day cannot be changed.</source>
        <translation>この手続きは終わっているため、予定日は変えられません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is under way, and its steps would go on without it. Call it off first; after that it can go into the bin.</source>
        <translation>「%1」（%2）は進行中です。ごみ箱に入れても残りの作業は続いてしまうため、先に手続きを取りやめてください。取りやめたあとは、ごみ箱に入れられます。</translation>
    </message>
    <message>
        <source>Please choose one of these reasons: %1.</source>
        <translation>理由を次から選んでください：%1。</translation>
    </message>
    <message>
        <source>The day on which it became known cannot lie in the future.</source>
        <translation>把握した日に、先の日付は入れられません。</translation>
    </message>
</context>
<context>
    <name>RecordSubmission</name>
    <message>
        <source>The invitation cannot have come before the papers were submitted. Please check both days.</source>
        <translation>招待メールの受信日が提出日より前になっています。両方の日付を確認してください。</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>What a review holds is not entered by hand. Start a review, and decide for each of its members.</source>
        <translation>精査の内容は直接入力できません。精査を始めて、参加者ごとに判断してください。</translation>
    </message>
    <message>
        <source>%1 members are not decided yet. Decide for each of them, then close the review.</source>
        <translation>まだ判断していない方が%1名います。全員の判断が済んでから終了してください。</translation>
    </message>
    <message>
        <source>Please enter why %1 is to be released.</source>
        <translation>%1さんを解除する理由を入力してください。</translation>
    </message>
    <message>
        <source>This is about your own membership (%1), and there is no other operator. Please enter the reason; the manager of the office signs it.</source>
        <translation>ご自身の参加（%1さん）についての判断で、ほかに操作者がいません。理由を入力してください。事業所管理者が確認書に署名します。</translation>
    </message>
    <message>
        <source>%1 is conspicuous (%2). Please enter why the membership goes on.</source>
        <translation>%1さんには確認が必要な点があります（%2）。参加を続ける理由を入力してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 was released from the group in the meantime and cannot be kept. Please decide for the release.</source>
        <translation>%1さんはその後グループから解除されているため、「継続」にはできません。「解除」を選んでください。</translation>
    </message>
    <message>
        <source>Please choose one of: %1.</source>
        <translation>次の中から選んでください：%1</translation>
    </message>
    <message>
        <source>You are deciding about %1 members at once. Please enter a note that holds for all of them.</source>
        <translation>%1名をまとめて判断しようとしています。全員に当てはまる理由を入力してください。</translation>
    </message>
    <message>
        <source>The review &quot;%1&quot; is closed and stays as it is. Start a new one to decide anew.</source>
        <translation>精査「%1」は終了しているため、変更できません。判断し直すには、新しい精査を始めてください。</translation>
    </message>
    <message>
        <source>This is about your own membership (%1), so another operator decides it.</source>
        <translation>ご自身の参加（%1さん）についての判断です。ほかの操作者が判断してください。</translation>
    </message>
    <message>
        <source>%1 was handed to %2 for the decision. Take it over first to decide it yourself.</source>
        <translation>%1さんの判断は、%2さんに割り当てられています。ご自身で判断するには、先に割り当てを変更してください。</translation>
    </message>
    <message>
        <source>There is no such operator.</source>
        <translation>この操作者は登録されていません。操作者の一覧から選んでください。</translation>
    </message>
    <message>
        <source>%1 would decide about the own membership. Please choose another operator.</source>
        <translation>%1さんは、ご自身の参加を判断することになります。ほかの操作者を選んでください。</translation>
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
        <source>The group &quot;%1&quot; is in the archive, so nobody is in it. Please choose groups in use.</source>
        <translation>グループ「%1」は保管庫にあり、参加している方がいません。使用中のグループを選んでください。</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is in the review &quot;%2&quot; already, which is open. Please close that one first, or choose other groups.</source>
        <translation>グループ「%1」は、進行中の精査「%2」に入っています。先にその精査を終了するか、別のグループを選んでください。</translation>
    </message>
    <message>
        <source>Please say whether this is the periodic review, or choose the person whose groups are to be looked through.</source>
        <translation>定期の精査か、参加グループを確認する方を選んでください。</translation>
    </message>
    <message>
        <source>Please enter what happened, so that it can be told later why this review was started.</source>
        <translation>あとで精査を始めた理由がわかるように、何があったかを入力してください。</translation>
    </message>
    <message>
        <source>The day by which the review is due has passed. Please choose a later one.</source>
        <translation>精査の期限が過ぎた日付になっています。今日以降の日付を選んでください。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nobody is in these groups, so there is nobody to look through.</source>
        <translation>選んだグループには参加している方がいないため、精査する方がいません。</translation>
    </message>
</context>
<context>
    <name>SaveRecord</name>
    <message>
        <source>%1 is the same as that of %2. Enter another one, or leave it when a department shares it.</source>
        <translation>%1が %2 さんと同じです。別のものを入力するか、部署で共有している場合はそのままにしてください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message>
        <source>The review &quot;%1&quot; is still open. Decide about every group there and close it.</source>
        <translation>精査「%1」がまだ終わっていません。そこですべてのグループについて決め、精査を締め切ってください。</translation>
    </message>
    <message>
        <source>The groups of %1 have not been reviewed yet. Start a review of the person and close it.</source>
        <translation>%1さんの参加グループの精査がまだ行われていません。個人の精査を始め、締め切ってください。</translation>
    </message>
    <message>
        <source>%1 is still in these groups: %2. Release the person there first.</source>
        <translation>%1さんは、まだ次のグループに参加しています：%2。先にそれぞれで解除してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not been filed yet. File the signed paper, or record why it is not needed.</source>
        <translation>「%1」がまだ登録されていません。署名された書面を登録するか、不要な理由を記録してください。</translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; does not fit the name %2. Please change it, or empty it so that it is made anew.</source>
        <translation>表示名「%1」が氏名「%2」と合っていません。表示名を直すか、空欄にして自動で作り直してください。</translation>
    </message>
</context>
<context>
    <name>StepNote</name>
    <message>
        <source>The day lies in the future. Please enter the day on which it was done.</source>
        <translation>日付が先の日になっています。実際に行った日を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>This task is done already.</source>
        <translation>この作業はすでに済んでいます。</translation>
    </message>
    <message>
        <source>This task is still open, so there is nothing to open again.</source>
        <translation>この作業はまだ済みになっていないため、未完了に戻す必要はありません。</translation>
    </message>
</context>
<context>
    <name>WaiveDocument</name>
    <message>
        <source>Please enter who confirmed it.</source>
        <translation>確認した方の氏名を入力してください。</translation>
    </message>
    <message>
        <source>Please choose whether the paper is omitted or another stands in for it.</source>
        <translation>書類を省略するのか、ほかの文書で代替するのかを選んでください。</translation>
    </message>
    <message>
        <source>Please enter which other document stands in for the paper.</source>
        <translation>代わりとなる文書の名前を入力してください。</translation>
    </message>
    <message>
        <source>The rules of this region know no ground &quot;%1&quot; for this. Please choose one of the list.</source>
        <translation>この地域の規程には、根拠「%1」がありません。一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>WithdrawDocument</name>
    <message>
        <source>Please enter who withdraws it.</source>
        <translation>撤回した人の氏名を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the reason for the withdrawal.</source>
        <translation>撤回の理由を入力してください。</translation>
    </message>
    <message>
        <source>The paper cannot be withdrawn before it was signed. Please check the day.</source>
        <translation>署名日より前に撤回することはできません。日付を確かめてください。</translation>
    </message>
    <message>
        <source>Served instead until then: %1</source>
        <translation>それまで代わりとしていた書類：%1</translation>
    </message>
    <message>
        <source>This paper was withdrawn on %1 already.</source>
        <translation>この書類は %1 にすでに撤回されています。</translation>
    </message>
</context>
</TS>
