<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>Files a signed paper with the person or office it belongs to.</source>
        <translation>署名済みの書類を、その人や事業所の記録に登録します。</translation>
    </message>
    <message>
        <source>Writes a checked backup, one file with the keys.</source>
        <translation>検査済みのバックアップ（鍵も入った一つのファイル）を作ります。</translation>
    </message>
    <message>
        <source>Makes a ledger from a backup.</source>
        <translation>バックアップから台帳を作ります。</translation>
    </message>
    <message>
        <source>Shows what the regulation still asks for.</source>
        <translation>運用規程でまだ足りないものを示します。</translation>
    </message>
    <message>
        <source>Makes a ledger filled with invented people, to try things out.</source>
        <translation>試すための台帳を、架空の人で作ります。</translation>
    </message>
    <message>
        <source>Writes a register as CSV or XLSX.</source>
        <translation>一覧を CSV か XLSX に書き出します。</translation>
    </message>
    <message>
        <source>Shows who did what, newest first.</source>
        <translation>だれが何をしたかを、新しい順に示します。</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>最後の変更を取り消します。</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>取り消したことをやり直します。</translation>
    </message>
    <message>
        <source>Takes in a spreadsheet (CSV, TSV, XLSX).</source>
        <translation>表（CSV・TSV・XLSX）を取り込みます。</translation>
    </message>
    <message>
        <source>Lists what a register holds.</source>
        <translation>登録されているものを一覧にします。</translation>
    </message>
    <message>
        <source>Makes a ledger and prints its recovery code once.</source>
        <translation>台帳を作り、復旧コードを一度だけ表示します。</translation>
    </message>
    <message>
        <source>Adds somebody who may work at the desk.</source>
        <translation>操作者を加えます。</translation>
    </message>
    <message>
        <source>Checks a region pack.</source>
        <translation>地域パックを検査します。</translation>
    </message>
    <message>
        <source>Writes a form as PDF, blank or filled in.</source>
        <translation>様式を PDF にします（白紙または記入済）。</translation>
    </message>
    <message>
        <source>Prints the data attached to a form as JSON.</source>
        <translation>様式の PDF に付いているデータを JSON で表示します。</translation>
    </message>
    <message>
        <source>Puts a row into the bin, or takes it back out.</source>
        <translation>ごみ箱に入れます。--back で戻します。</translation>
    </message>
    <message>
        <source>Adds a row and prints its id.</source>
        <translation>一件登録し、その番号（ID）を表示します。</translation>
    </message>
    <message>
        <source>Changes fields of one row.</source>
        <translation>一件の内容を変えます。</translation>
    </message>
    <message>
        <source>Finds by name, kana, phone, mail or id.</source>
        <translation>名前・かな・電話・メール・番号で探します。</translation>
    </message>
    <message>
        <source>Shows one row.</source>
        <translation>一件の内容を示します。</translation>
    </message>
    <message>
        <source>Notes when forms 1 and 2 went to the centre, and the invitation.</source>
        <translation>様式1・2の提出と、招待メールの受信を記録します。</translation>
    </message>
    <message>
        <source>Checks encryption, structure, history and stored documents.</source>
        <translation>暗号・構造・履歴・保存書類を検査します。</translation>
    </message>
    <message>
        <source>Opens a group: for one patient, or a free one.</source>
        <translation>グループを作成します（利用者グループ、または自由グループ）。</translation>
    </message>
    <message>
        <source>Changes a group.</source>
        <translation>グループを変更します。</translation>
    </message>
    <message>
        <source>Lists the groups in use, or those in the archive.</source>
        <translation>使用中のグループ（--archived では保管庫のグループ）を一覧にします。</translation>
    </message>
    <message>
        <source>Shows a group and everybody in it.</source>
        <translation>グループとそのメンバー全員を表示します。</translation>
    </message>
    <message>
        <source>Invites people to a group.</source>
        <translation>グループに招待します。</translation>
    </message>
    <message>
        <source>Enters people who stand in the group on MCS already.</source>
        <translation>MCSですでに参加している方を台帳に登録します。</translation>
    </message>
    <message>
        <source>Records how somebody answered an invitation.</source>
        <translation>招待への本人の判断を記録します。</translation>
    </message>
    <message>
        <source>Approves people who accepted an invitation.</source>
        <translation>招待を受けた方を承認します。</translation>
    </message>
    <message>
        <source>Records that approved people stand in the group on MCS.</source>
        <translation>承認された方がMCSで参加したことを記録します。</translation>
    </message>
    <message>
        <source>Records that people were released from the group on MCS.</source>
        <translation>MCSでグループから解除したことを記録します。</translation>
    </message>
    <message>
        <source>Sets or clears when somebody of another office is checked next.</source>
        <translation>ほかの事業所の方の次回確認日を設定します。</translation>
    </message>
    <message>
        <source>Lists who is in which group, --past with those who were.</source>
        <translation>だれがどのグループに入っているかを一覧にします（--past では過去の参加も）。</translation>
    </message>
    <message>
        <source>Splits a pile of scanned papers and files each with the person it belongs to.</source>
        <translation>まとめてスキャンした書類を切り分け、それぞれの人に登録します。</translation>
    </message>
    <message>
        <source>Compares a member list of MCS with the ledger; --record keeps it as proof, --enter and --release accept the differences.</source>
        <translation>MCSのメンバー一覧を台帳と照合します。--record は照合を記録し、--enter と --release は違いを台帳に反映します。</translation>
    </message>
    <message>
        <source>Starts a review of all groups, of some, or of one person&apos;s.</source>
        <translation>すべてのグループ、選んだグループ、または1人の参加グループの精査を始めます。</translation>
    </message>
    <message>
        <source>Decides about members in a review; none takes a decision back.</source>
        <translation>精査の参加者について判断を記録します（none は判断の取り消し）。</translation>
    </message>
    <message>
        <source>Hands members of a review to another operator; without --to to anybody.</source>
        <translation>精査の判断を別の操作者に割り当てます（--to がなければ誰でも判断できます）。</translation>
    </message>
    <message>
        <source>Closes a review: releases become tasks, the report is stored.</source>
        <translation>精査を終了します。解除は作業として登録し、報告書を保存します。</translation>
    </message>
    <message>
        <source>Lists the reviews, open ones first.</source>
        <translation>精査の一覧を表示します（進行中のものが先）。</translation>
    </message>
    <message>
        <source>Shows a review: its groups, members, what is conspicuous, the decisions.</source>
        <translation>精査の内容（グループ、参加者、気をつける点、判断）を表示します。</translation>
    </message>
    <message>
        <source>The report of a review, with what became of its releases since.</source>
        <translation>精査の報告書を、その後の解除の状況とあわせて表示します。</translation>
    </message>
    <message>
        <source>Appoints a staff member as MCS administrator.</source>
        <translation>職員をMCS管理者に任命します。</translation>
    </message>
    <message>
        <source>Ends an appointment with its last day, --to with a successor.</source>
        <translation>MCS管理者の任を最終日で終えます。--to で後任を指定できます。</translation>
    </message>
    <message>
        <source>Lists who is MCS administrator today, --all with those who were.</source>
        <translation>今日のMCS管理者を一覧します。--all で過去の管理者も表示します。</translation>
    </message>
    <message>
        <source>Starts a procedure with all its steps and prints its id.</source>
        <translation>手続きをすべての手順とともに始め、そのIDを表示します。</translation>
    </message>
    <message>
        <source>Lists the open procedures, --all with those that are over.</source>
        <translation>進行中の手続きを一覧します。--all で終わったものも表示します。</translation>
    </message>
    <message>
        <source>Shows a procedure and where each step stands.</source>
        <translation>手続きと、各手順の状況を表示します。</translation>
    </message>
    <message>
        <source>Moves the planned day of a procedure, and its steps with it.</source>
        <translation>手続きの予定日を、手順の期限とともに変更します。</translation>
    </message>
    <message>
        <source>Completes a procedure, when every step is done or waived.</source>
        <translation>すべての手順が済みか不要であれば、手続きを完了します。</translation>
    </message>
    <message>
        <source>Calls a procedure off.</source>
        <translation>手続きを取りやめます。</translation>
    </message>
    <message>
        <source>Lists tasks by due day, --open without those that are done.</source>
        <translation>作業を期限順に一覧します。--open で済んだものを除きます。</translation>
    </message>
    <message>
        <source>Records that a task is done.</source>
        <translation>作業が済んだことを記録します。</translation>
    </message>
    <message>
        <source>Marks a task as not needed.</source>
        <translation>作業を「不要」にします。</translation>
    </message>
    <message>
        <source>Opens a task again that was not done after all.</source>
        <translation>済んでいなかった作業を、もう一度開きます。</translation>
    </message>
    <message>
        <source>Hands tasks to somebody.</source>
        <translation>作業の担当者を決めます。</translation>
    </message>
    <message>
        <source>Lists the clauses of the regulation and what serves each.</source>
        <translation>運用規程の条文と、それぞれを何で満たすかの一覧を表示します。</translation>
    </message>
    <message>
        <source>Puts a matter off until a day, or takes it up again.</source>
        <translation>指摘を後に回すか、後に回すのをやめます。</translation>
    </message>
    <message>
        <source>Lists who signed a text that was replaced; print FORM --resign prints the new one for them.</source>
        <translation>以前の文面に署名した方を一覧にします。print FORM --resign で新しい文面をまとめて印刷できます。</translation>
    </message>
    <message>
        <source>Records that a paper is waived or that another one serves, for one or several people.</source>
        <translation>書類の省略または代替を、一人または複数の方についてまとめて記録します。</translation>
    </message>
    <message>
        <source>Records that a signed paper was withdrawn; for a consent the steps that follow become tasks.</source>
        <translation>署名済みの書類の撤回を記録します。同意書の場合は、必要な手続きが始まります。</translation>
    </message>
    <message>
        <source>Moves groups to the archive and releases everybody in them.</source>
        <translation>グループを保管庫へ移し、参加している全員を解除します。</translation>
    </message>
    <message>
        <source>Takes groups out of the archive.</source>
        <translation>グループを保管庫から戻します。</translation>
    </message>
    <message>
        <source>Gives groups another host office.</source>
        <translation>グループの連携元事業所を変えます。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>--%1 を指定してください。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 には数を指定してください（「%2」は使えません）。</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 には %2 のどれかを指定してください（「%3」は使えません）。</translation>
    </message>
    <message>
        <source>Usage: renkei COMMAND …</source>
        <translation>使い方: renkei コマンド …</translation>
    </message>
    <message>
        <source>The password comes from the first line of --password-file or from RENKEI_PASSWORD.</source>
        <translation>パスワードは --password-file の1行目、または RENKEI_PASSWORD から読みます。</translation>
    </message>
    <message>
        <source>Exit code: 0 = done, 1 = refused, 2 = misused.</source>
        <translation>終了コード: 0＝できた、1＝できなかった、2＝使い方の誤り</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>使い方: </translation>
    </message>
    <message>
        <source>renkei --help lists the commands.</source>
        <translation>コマンドの一覧は renkei --help で表示します。</translation>
    </message>
    <message>
        <source>Please name a command.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>--%1 という指定はここでは使えません。</translation>
    </message>
    <message>
        <source>The program stopped because of a defect: %1</source>
        <translation>プログラムの不具合のため止まりました: %1</translation>
    </message>
    <message>
        <source>The backup was written and checked.</source>
        <translation>バックアップを作り、検査しました。</translation>
    </message>
    <message>
        <source>The ledger was restored. It opens with the password of the backup.</source>
        <translation>台帳を戻しました。バックアップを作ったときのパスワードで開きます。</translation>
    </message>
    <message>
        <source>The ledger was restored. It opens with the new password.</source>
        <translation>台帳を戻しました。新しいパスワードで開きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n件を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>--map takes COLUMN=field, not &quot;%1&quot;.</source>
        <translation>--map には「列の見出し=項目名」を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>Added: %1, updated: %2, skipped: %3, rejected: %4</source>
        <translation>追加 %1件、更新 %2件、見送り %3件、不備 %4件</translation>
    </message>
    <message>
        <source>This was a dry run. Nothing was changed.</source>
        <translation>試しに調べただけです。何も変えていません。</translation>
    </message>
    <message>
        <source>The file would be refused because of the rows above. Correct them, or use --rejects FILE to take in the others.</source>
        <translation>上の行のため、このままでは取り込めません。行を直すか、--rejects ファイル を付けてほかの行だけ取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The pack has %n problem(s). Please mend them and check again.</source>
        <translation>
            <numerusform>地域パックに直すところが%n件あります。直してから、もう一度検査してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack can be used.</source>
        <translation>この地域パックは使えます。</translation>
    </message>
    <message>
        <source>--copies takes a number from 1 to 99.</source>
        <translation>--copies には1から99までの数を指定してください。</translation>
    </message>
    <message>
        <source>With --data, --out takes a file that ends in .pdf.</source>
        <translation>--data を使うときは、--out に .pdf で終わるファイル名を指定してください。</translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation>--%1 は %2 には使えません。</translation>
    </message>
    <message>
        <source>Please say for whom: --%1 ID or --%1 all, or --blank.</source>
        <translation>だれの分かを --%1 ID か --%1 all で指定してください。白紙なら --blank です。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation>フォルダ「%1」を作れません。場所を確かめてください。</translation>
    </message>
    <message>
        <source>Please give --ledger LEDGER, or --data FILE.json.</source>
        <translation>--ledger 台帳 か --data ファイル.json を指定してください。</translation>
    </message>
    <message>
        <source>The ledger is sound. Newest entry of the history: %1</source>
        <translation>台帳に問題はありません。履歴の先頭: %1</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read. Please check its name and place.</source>
        <translation>ファイル「%1」を読めません。名前と場所を確かめてください。</translation>
    </message>
    <message>
        <source>Reading the file &quot;%1&quot; failed.</source>
        <translation>ファイル「%1」を最後まで読めませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The first line of &quot;%1&quot; is empty.</source>
        <translation>「%1」の1行目が空です。1行目にパスワードなどを書いてください。</translation>
    </message>
    <message>
        <source>Please give the password with --password-file or in RENKEI_PASSWORD.</source>
        <translation>パスワードを --password-file か RENKEI_PASSWORD で渡してください。</translation>
    </message>
    <message>
        <source>This is not the password of %1. Please use the password of that operator.</source>
        <translation>これは %1 さんのパスワードではありません。その操作者のパスワードを使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation>「%1」は使えません。次のどれかを指定してください: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. renkei list and renkei search show the ids.</source>
        <translation>「%1」は番号（ID）ではありません。番号は renkei list や renkei search で分かります。</translation>
    </message>
    <message>
        <source>The password alone opens this ledger, because no keychain is used on this machine.</source>
        <translation>このパソコンではキーチェーンを使わないため、この台帳はパスワードだけで開きます。</translation>
    </message>
    <message>
        <source>Please print the recovery code and keep it in a safe place. It is shown only now.</source>
        <translation>復旧コードを印刷して、金庫など安全な場所に保管してください。表示は今回だけです。</translation>
    </message>
    <message>
        <source>With --password-only the password alone opens the ledger.</source>
        <translation>--password-only を付けると、キーチェーンを使わず、パスワードだけで開く台帳になります。</translation>
    </message>
    <message>
        <source>Please say either --accept or --decline.</source>
        <translation>--accept（受ける）か --decline（辞退する）のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>%1 names agree.</source>
        <translation>%1名が一致しています。</translation>
    </message>
    <message>
        <source>Only on MCS: %1</source>
        <translation>MCSだけ：%1</translation>
    </message>
    <message>
        <source>Only here: %1</source>
        <translation>台帳だけ：%1</translation>
    </message>
    <message>
        <source>Uncertain: %1 — %2</source>
        <translation>不確か：%1 — %2</translation>
    </message>
    <message>
        <source>No group is due for its review.</source>
        <translation>精査の時期が来ているグループはありません。</translation>
    </message>
    <message>
        <source>Nobody is left who is neither conspicuous nor decided.</source>
        <translation>まだ判断していない方のうち、変わりのない方はいません。renkei review show で一覧をご確認ください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member of this review. renkei review show lists them.</source>
        <translation>「%1」はこの精査の参加者ではありません。renkei review show で一覧をご確認ください。</translation>
    </message>
    <message>
        <source>This sheet belongs to no review of this ledger.</source>
        <translation>この用紙は、この台帳の精査のものではありません。用紙と台帳をご確認ください。</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>%1に終了</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>期限（%1）を過ぎています</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1名</translation>
    </message>
    <message>
        <source>In the group since %1 without approval: %2</source>
        <translation>新規混入（%1から、承認なし）：%2</translation>
    </message>
    <message>
        <source>Groups: %1, members: %2, keep: %3, release: %4, to be clarified: %5, undecided: %6</source>
        <translation>グループ %1、参加者 %2名：継続 %3、解除 %4、要確認 %5、未判断 %6</translation>
    </message>
    <message>
        <source>Decided together: %1 (%2%)</source>
        <translation>まとめて判断した方：%1名（%2%）</translation>
    </message>
    <message>
        <source>Since then: released %1, not released yet %2, came in without approval %3</source>
        <translation>その後：解除済 %1、未解除 %2、新規混入 %3</translation>
    </message>
    <message>
        <source>Head of the history: %1</source>
        <translation>履歴の先頭：%1</translation>
    </message>
    <message>
        <source>Please give one task at a time; each is an entry of its own.</source>
        <translation>作業は1件ずつ指定してください。それぞれ別の履歴として記録します。</translation>
    </message>
    <message>
        <source>Papers that can be filed: %1. Pages left: %2, to look at: %3.</source>
        <translation>登録できる書類: %1件。残るページ: %2ページ（確かめるもの %3ページ）。</translation>
    </message>
    <message>
        <source>Papers filed: %1. Pages left: %2, to look at: %3.</source>
        <translation>登録した書類: %1件。残ったページ: %2ページ（確かめるもの %3ページ）。</translation>
    </message>
    <message>
        <source>put off until %1: %2</source>
        <translation>%1まで後に回す：%2</translation>
    </message>
    <message>
        <source>There is no clause &quot;%1&quot;. &quot;renkei clauses&quot; lists them.</source>
        <translation>「%1」という条文はありません。renkei clauses で一覧を見られます。</translation>
    </message>
    <message>
        <source>not yet: %1</source>
        <translation>未対応：%1</translation>
    </message>
    <message>
        <source>Nothing like that is asked today. &quot;renkei check --json&quot; shows what is, with rule and subject.</source>
        <translation>今日の指摘の中に当てはまるものがありません。renkei check --json で rule と subject を確かめてください。</translation>
    </message>
    <message>
        <source>There are several; say which with --kind: %1.</source>
        <translation>当てはまる指摘が複数あります。--kind で選んでください：%1。</translation>
    </message>
    <message>
        <source>Nobody has signed an older text of this form, so there is nothing to sign anew.</source>
        <translation>この様式の以前の文面に署名した方はいないため、再署名の必要はありません。</translation>
    </message>
    <message>
        <source>Wherever a person, office, patient or group is asked for, the name does as well as the id.</source>
        <translation>職員・事業所・患者・グループは、IDの代わりに名前でも指定できます。</translation>
    </message>
    <message>
        <source>renkei COMMAND --help explains the options of a command.</source>
        <translation>コマンドのオプションは「renkei コマンド --help」で分かります。</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例：</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>%1 is not in the group %2. renkei members --group lists who is.</source>
        <translation>%1さんはグループ「%2」に参加していません。参加者は renkei members --group で分かります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a name nor an id that is known here (%2). renkei search finds people and offices by a part of the name.</source>
        <translation>「%1」という名前またはIDは見つかりません（%2）。renkei search で、名前の一部から人や事業所を探せます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of several (%2). Please give one of these ids:
%3</source>
        <translation>「%1」に当たるものが複数あります（%2）。次のIDのどれかを指定してください。
%3</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>The person accepted the invitation.</source>
        <translation>本人が招待に応じました。</translation>
    </message>
    <message>
        <source>Also those that are over.</source>
        <translation>終わったものも含めます。</translation>
    </message>
    <message>
        <source>Those in the archive instead of those in use.</source>
        <translation>使用中ではなく、保管庫のグループを示します。</translation>
    </message>
    <message>
        <source>Take the row out of the bin (by its id).</source>
        <translation>ごみ箱から戻します（IDで指定します）。</translation>
    </message>
    <message>
        <source>What lies in the bin instead of what is in use.</source>
        <translation>使用中のものではなく、ごみ箱の中を示します。</translation>
    </message>
    <message>
        <source>Leave a margin for binding at the left.</source>
        <translation>左に綴じしろを空けます。</translation>
    </message>
    <message>
        <source>The form without any names, to fill in by pen.</source>
        <translation>何も書き込まない、手書き用の用紙にします。</translation>
    </message>
    <message>
        <source>Who did it; the operator when nothing is said.</source>
        <translation>行った人。省くと操作者になります。</translation>
    </message>
    <message>
        <source>Only this clause; renkei clauses lists the ids.</source>
        <translation>この条文だけ。IDは renkei clauses で分かります。</translation>
    </message>
    <message>
        <source>A review of one group because its consent was withdrawn.</source>
        <translation>同意の撤回に伴い、一つのグループを精査します。</translation>
    </message>
    <message>
        <source>Print the control number with its QR code, by which scans are told apart.</source>
        <translation>スキャンを見分けるための管理番号とQRコードを印刷します。</translation>
    </message>
    <message>
        <source>How many copies of each sheet, 1 to 99.</source>
        <translation>部数（1〜99）。</translation>
    </message>
    <message>
        <source>Fill the form from this JSON file, without a ledger.</source>
        <translation>台帳を使わず、このJSONファイルの内容で印刷します。</translation>
    </message>
    <message>
        <source>keep, release, unsure, or none to take a decision back.</source>
        <translation>keep（継続）、release（解除）、unsure（要確認）。none で判断を取り消します。</translation>
    </message>
    <message>
        <source>The person declined the invitation.</source>
        <translation>本人が招待を断りました。</translation>
    </message>
    <message>
        <source>office for the desk of an office, centre for the support centre.</source>
        <translation>office は事業所、centre は支援センターのデスクです。</translation>
    </message>
    <message>
        <source>The paper, by the id that renkei list documents shows.</source>
        <translation>書類のID。renkei list documents で分かります。</translation>
    </message>
    <message>
        <source>Only show what would happen; nothing is written.</source>
        <translation>何が起きるかを示すだけで、何も書き込みません。</translation>
    </message>
    <message>
        <source>Until when the review is to be finished.</source>
        <translation>精査をいつまでに終えるか。</translation>
    </message>
    <message>
        <source>What to do with people who are in the ledger already.</source>
        <translation>すでに台帳にいる人をどう扱うか（refuse 中止、skip 飛ばす、update 更新）。</translation>
    </message>
    <message>
        <source>The encoding of the file; cp932 is that of Japanese Windows.</source>
        <translation>ファイルの文字コード。cp932 は日本語版Windowsのものです。</translation>
    </message>
    <message>
        <source>Enter who stands on MCS and not here.</source>
        <translation>MCSにいて台帳にいない人を参加者として記録します。</translation>
    </message>
    <message>
        <source>A free group, without a patient.</source>
        <translation>患者に結び付かない自由グループにします。</translation>
    </message>
    <message>
        <source>The group, by name or id.</source>
        <translation>グループの名前またはID。</translation>
    </message>
    <message>
        <source>How many groups; a third of the patients when nothing is said.</source>
        <translation>グループの数。省くと患者数の3分の1ほどです。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>A member of the review, by the id that renkei review show prints.</source>
        <translation>精査の対象者のID。renkei review show で分かります。</translation>
    </message>
    <message>
        <source>Answer as JSON, for other programs.</source>
        <translation>ほかのプログラムで使えるよう、JSONで答えます。</translation>
    </message>
    <message>
        <source>The kind of paper: staff-pledge, consent, office-pledge, usage-application, acknowledgement.</source>
        <translation>書類の種類：staff-pledge、consent、office-pledge、usage-application、acknowledgement。</translation>
    </message>
    <message>
        <source>The folder of the ledger.</source>
        <translation>台帳のフォルダー。</translation>
    </message>
    <message>
        <source>How many lines at most.</source>
        <translation>最大の行数。</translation>
    </message>
    <message>
        <source>A text file with the member list as MCS shows it, one name a line.</source>
        <translation>MCSに表示されるメンバー一覧のテキストファイル（1行に1名）。</translation>
    </message>
    <message>
        <source>Which column holds which field, such as 氏名=name; as often as needed.</source>
        <translation>どの列がどの項目かを「氏名=name」のように指定します。何度でも使えます。</translation>
    </message>
    <message>
        <source>How many memberships in all; six for each group when nothing is said.</source>
        <translation>参加の総数。省くと1グループに6名です。</translation>
    </message>
    <message>
        <source>How much is filled in: nothing, the office, or all that is known.</source>
        <translation>どこまで書き込むか（blank なし、office 事業所だけ、complete 分かるものすべて）。</translation>
    </message>
    <message>
        <source>The name, exactly as it is to be printed.</source>
        <translation>氏名・名称。印刷する通りに入力します。</translation>
    </message>
    <message>
        <source>A file whose first line is the password of the new operator.</source>
        <translation>新しい操作者のパスワードを1行目に書いたファイル。</translation>
    </message>
    <message>
        <source>Print without control number and QR code.</source>
        <translation>管理番号とQRコードを印刷しません。</translation>
    </message>
    <message>
        <source>The paper is only noted; there is no scan of it.</source>
        <translation>スキャンなしで、書類があることだけを記録します。</translation>
    </message>
    <message>
        <source>What was handed over.</source>
        <translation>引き継いだもの。</translation>
    </message>
    <message>
        <source>The office, by name or id; one&apos;s own when nothing is said.</source>
        <translation>事業所の名前またはID。省くと自事業所です。</translation>
    </message>
    <message>
        <source>How many offices.</source>
        <translation>事業所の数。</translation>
    </message>
    <message>
        <source>The day, today when nothing is said: R8.11.22, 2026-11-22, 11/22.</source>
        <translation>日付。省くと今日です。R8.11.22、2026-11-22、11/22 のように入力します。</translation>
    </message>
    <message>
        <source>Only those that are not done.</source>
        <translation>済んでいないものだけを示します。</translation>
    </message>
    <message>
        <source>The name of who works, where the password alone does not tell.</source>
        <translation>操作者の名前。パスワードだけでは決まらないときに使います。</translation>
    </message>
    <message>
        <source>Where the sheets themselves are kept.</source>
        <translation>紙の原本の保管場所。</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>書き出すファイルまたはフォルダー。</translation>
    </message>
    <message>
        <source>All groups whose review is due.</source>
        <translation>精査の時期が来ているグループすべて。</translation>
    </message>
    <message>
        <source>The rules and forms of a region: its name, or a folder.</source>
        <translation>地域の規程と様式の名前、またはフォルダー。</translation>
    </message>
    <message>
        <source>A file whose first line is the password.</source>
        <translation>パスワードを1行目に書いたファイル。</translation>
    </message>
    <message>
        <source>The password alone opens the ledger, without this machine&apos;s keychain.</source>
        <translation>この機械のキーチェーンを使わず、パスワードだけで開く台帳にします。</translation>
    </message>
    <message>
        <source>Also those who were members once.</source>
        <translation>以前に参加していた人も含めます。</translation>
    </message>
    <message>
        <source>The patient, by name or id.</source>
        <translation>利用者（患者）の氏名またはID。</translation>
    </message>
    <message>
        <source>How many patients.</source>
        <translation>利用者（患者）の数。</translation>
    </message>
    <message>
        <source>A review of all groups of this member of staff, by name or id.</source>
        <translation>この職員（氏名またはID）が参加するグループすべてを精査します。</translation>
    </message>
    <message>
        <source>The review to which this printed sheet belongs, by the id in its QR code.</source>
        <translation>この用紙（QRコードのID）が属する精査。</translation>
    </message>
    <message>
        <source>The procedure, by id or by the name of whom it is about.</source>
        <translation>手続きのID、または対象の人の氏名。</translation>
    </message>
    <message>
        <source>What the list is for; it is kept in the history.</source>
        <translation>何のための一覧か。履歴に残ります。</translation>
    </message>
    <message>
        <source>Why; it is kept with the entry.</source>
        <translation>理由。記録に残ります。</translation>
    </message>
    <message>
        <source>Keep the comparison as proof.</source>
        <translation>照合の結果を証拠として記録します。</translation>
    </message>
    <message>
        <source>A file whose first line is the recovery code of the ledger.</source>
        <translation>台帳の復旧コードを1行目に書いたファイル。</translation>
    </message>
    <message>
        <source>Where rows go that cannot be taken in; the others are.</source>
        <translation>取り込めない行を書き出すファイル。ほかの行は取り込みます。</translation>
    </message>
    <message>
        <source>Release who stands here and not on MCS.</source>
        <translation>台帳にいてMCSにいない人を解除として記録します。</translation>
    </message>
    <message>
        <source>Who carries the releases out on MCS.</source>
        <translation>MCSで解除を行う人。</translation>
    </message>
    <message>
        <source>For whoever signed an older text of the form.</source>
        <translation>古い文面に署名した人すべての分を印刷します。</translation>
    </message>
    <message>
        <source>Take the matter up again before its day.</source>
        <translation>期日の前に、もう一度取り上げます。</translation>
    </message>
    <message>
        <source>The rule, as renkei check --json names it.</source>
        <translation>規則の名前。renkei check --json で分かります。</translation>
    </message>
    <message>
        <source>Another number invents other people.</source>
        <translation>数字を変えると、別の人たちができます。</translation>
    </message>
    <message>
        <source>The sheet of the workbook; the first one when nothing is said.</source>
        <translation>ブックのシート名。省くと最初のシートです。</translation>
    </message>
    <message>
        <source>The day of the signature: R8.11.22, 2026-11-22, 11/22.</source>
        <translation>署名日。R8.11.22、2026-11-22、11/22 のように入力します。</translation>
    </message>
    <message>
        <source>Somebody who signed as well, with the relation to the patient.</source>
        <translation>ほかに署名した人と続柄。「氏名/続柄」の形です。</translation>
    </message>
    <message>
        <source>The member of staff, by name or id.</source>
        <translation>職員の氏名またはID。</translation>
    </message>
    <message>
        <source>Whom or what it is about, by name or id.</source>
        <translation>だれ（何）についてか。名前またはID。</translation>
    </message>
    <message>
        <source>Write 〓 for a character that the encoding does not have.</source>
        <translation>文字コードにない文字を〓に置き換えて書き出します。</translation>
    </message>
    <message>
        <source>Another document serves in its place; say which with --evidence.</source>
        <translation>代替文書で足ります。どの文書かを --evidence に書きます。</translation>
    </message>
    <message>
        <source>A name for the review.</source>
        <translation>精査の題名。</translation>
    </message>
    <message>
        <source>The office that becomes the host, by name or id.</source>
        <translation>新しい連携元事業所の名前またはID。</translation>
    </message>
    <message>
        <source>Also the sheets that go with the form.</source>
        <translation>その様式に添える用紙も一緒に印刷します。</translation>
    </message>
    <message>
        <source>Everybody who is neither conspicuous nor decided.</source>
        <translation>変更がなく、まだ判断していない人すべて。</translation>
    </message>
    <message>
        <source>The last day for which it is put off.</source>
        <translation>いつまで後に回すか。</translation>
    </message>
    <message>
        <source>How many members of staff.</source>
        <translation>職員の数。</translation>
    </message>
    <message>
        <source>The name of one&apos;s own office.</source>
        <translation>自事業所の名称。</translation>
    </message>
    <message>
        <source>The office of people whose row names none, by name or id.</source>
        <translation>行に所属が書かれていない人の所属事業所（名前またはID）。</translation>
    </message>
    <message>
        <source>The name of the first operator.</source>
        <translation>最初の操作者の名前。</translation>
    </message>
    <message>
        <source>For whom, by name or id; all for everybody.</source>
        <translation>だれの分か（名前またはID）。all で全員です。</translation>
    </message>
    <message>
        <source>For whom of the staff, by name or id; all for everybody.</source>
        <translation>どの職員の分か（氏名またはID）。all で全員です。</translation>
    </message>
    <message>
        <source>For which patient, by name or id; all for everybody.</source>
        <translation>どの利用者（患者）の分か（氏名またはID）。all で全員です。</translation>
    </message>
    <message>
        <source>The office that prints, by name or id; one&apos;s own when nothing is said.</source>
        <translation>印刷する事業所（名前またはID）。省くと自事業所です。</translation>
    </message>
    <message>
        <source>A file that ends in .pdf for all in one, or a folder for one file each.</source>
        <translation>末尾が .pdf なら一つのファイル、フォルダーなら一人ずつのファイルにします。</translation>
    </message>
    <message>
        <source>The first day, today when nothing is said.</source>
        <translation>就任日。省くと今日です。</translation>
    </message>
    <message>
        <source>Who appointed; the manager of the office signs for it.</source>
        <translation>任命した人。</translation>
    </message>
    <message>
        <source>The last day in office.</source>
        <translation>最後の日。</translation>
    </message>
    <message>
        <source>The successor, by name or id.</source>
        <translation>後任の氏名またはID。</translation>
    </message>
    <message>
        <source>The new host office, by name or id.</source>
        <translation>新しい連携元事業所の名前またはID。</translation>
    </message>
    <message>
        <source>The name of who is to do it.</source>
        <translation>担当する人の名前。</translation>
    </message>
    <message>
        <source>Only the steps of this procedure, by id or by the name of whom it is about.</source>
        <translation>この手続き（IDまたは対象の人の氏名）の作業だけ。</translation>
    </message>
    <message>
        <source>The operator who decides, by name.</source>
        <translation>判断する操作者の名前。</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>何があったか。</translation>
    </message>
    <message>
        <source>The day of the next check; none when nothing is said.</source>
        <translation>次回確認日。省くと消します。</translation>
    </message>
    <message>
        <source>The day it is planned for, such as the last working day.</source>
        <translation>予定日（最終勤務日など）。</translation>
    </message>
    <message>
        <source>The new planned day.</source>
        <translation>新しい予定日。</translation>
    </message>
    <message>
        <source>Who withdraws: the patient, an agent, a member of the family.</source>
        <translation>撤回する人（本人、代理人、家族）。</translation>
    </message>
    <message>
        <source>What kind of paper it is.</source>
        <translation>書類の種類。</translation>
    </message>
    <message>
        <source>Only this paper; both when nothing is said.</source>
        <translation>この書類だけ。省くと両方です。</translation>
    </message>
    <message>
        <source>The folder of the new ledger.</source>
        <translation>新しい台帳のフォルダー。</translation>
    </message>
    <message>
        <source>The operator who gets the new password.</source>
        <translation>新しいパスワードを使う操作者。</translation>
    </message>
    <message>
        <source>Print the name where the person would sign by hand.</source>
        <translation>署名欄に氏名を印刷します（記名）。</translation>
    </message>
    <message>
        <source>The day the papers went to the centre.</source>
        <translation>支援センターに提出した日。</translation>
    </message>
    <message>
        <source>How they went: FAX, mail, visit.</source>
        <translation>提出の方法（FAX、郵送、持参など）。</translation>
    </message>
    <message>
        <source>The day the invitation mail came.</source>
        <translation>招待メールが届いた日。</translation>
    </message>
    <message>
        <source>Only the registers: no reviews, procedures or withdrawals.</source>
        <translation>台帳の一覧だけを作り、精査や手続きは作りません。</translation>
    </message>
    <message>
        <source>Every patient or agent of a consent in the pile has got a copy.</source>
        <translation>束の中の同意書について、控えを本人・代理人に渡し済みと記録します。</translation>
    </message>
</context>
</TS>
