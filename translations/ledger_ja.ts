<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>The backup was checked and is not sound, so it was not kept. The backups before it are still there. Please check the drive.</source>
        <translation>作成したバックアップを検査したところ正しくなかったため、保存しませんでした。以前のバックアップは残っています。ドライブをご確認ください。</translation>
    </message>
    <message>
        <source>The second place for backups, “%1”, is not there. Please plug in the USB stick, or choose another place in the settings.</source>
        <translation>バックアップの第二の保存先「%1」が見つかりません。USBメモリーを差し込むか、設定で別の保存先を選んでください。</translation>
    </message>
    <message>
        <source>There is no backup “%1”. Please check the name and the drive.</source>
        <translation>バックアップ「%1」が見つかりません。名前とドライブをご確認ください。</translation>
    </message>
    <message>
        <source>This backup cannot be used: %1 Nothing was changed. Please choose another backup.</source>
        <translation>このバックアップは使えません（%1）。何も変更していません。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>its head is incomplete.</source>
        <translation>先頭部分に不足があります</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>it is a file of something else.</source>
        <translation>別の種類のファイルです</translation>
    </message>
    <message>
        <source>its end is missing.</source>
        <translation>終わりの部分が欠けています</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of the program. Please update the program on this PC.</source>
        <translation>このバックアップは、より新しい版のプログラムで作られています。このパソコンのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>its head is damaged.</source>
        <translation>先頭部分が壊れています</translation>
    </message>
    <message>
        <source>something was added behind its end.</source>
        <translation>終わりの後に余分なデータがあります</translation>
    </message>
    <message>
        <source>its content was changed or is unreadable.</source>
        <translation>内容が変わっているか、読み取れません</translation>
    </message>
</context>
<context>
    <name>CipherDatabase</name>
    <message>
        <source>The encryption of the ledger (SQLCipher) does not work on this PC, so the ledger was not opened. Please install the program again.</source>
        <translation>このパソコンでは台帳の暗号化（SQLCipher）が働かないため、台帳を開きませんでした。プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>There is already a ledger in this folder. Please choose another folder.</source>
        <translation>このフォルダーにはすでに台帳があります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file of the ledger (ledger.db) was not found. Please check the folder, or restore a backup.</source>
        <translation>台帳のファイル（ledger.db）が見つかりません。フォルダーをご確認いただくか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The file of the ledger is not encrypted, so it was not opened. Please restore a backup.</source>
        <translation>台帳のファイルが暗号化されていないため、開きませんでした。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The key of the ledger is not usable.</source>
        <translation>台帳の鍵が使えません。</translation>
    </message>
    <message>
        <source>The file of the ledger is damaged. It was left as it is. Please restore the newest backup.</source>
        <translation>台帳のファイルが壊れています。ファイルには手を加えていません。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The drive could not be read or written. The ledger is as it was before. Please check the drive and try again.</source>
        <translation>ドライブの読み書きができませんでした。台帳は元のままです。ドライブをご確認のうえ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The drive is full. The ledger is as it was before. Please make some room on the drive and try again.</source>
        <translation>ドライブの空き容量がありません。台帳は元のままです。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The ledger may not be written. Please check the write protection of the drive and the permissions of the folder.</source>
        <translation>台帳に書き込めません。ドライブの書き込み禁止とフォルダーのアクセス権をご確認ください。</translation>
    </message>
    <message>
        <source>Another program is using the file of the ledger. Please close that program and try again.</source>
        <translation>別のプログラムが台帳のファイルを使っています。そのプログラムを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The ledger could not do this. It is as it was before. Please tell the makers of the program what you were doing.</source>
        <translation>台帳でこの操作ができませんでした。台帳は元のままです。何をしていたかをプログラムの作成者にお知らせください。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This step cannot be taken back, because personal data that it changed was destroyed for good.</source>
        <translation>この操作で変わった個人情報はすでに完全に消去されているため、元に戻せません。</translation>
    </message>
    <message>
        <source>This step cannot be taken back, because an entry that it changed has been changed since.</source>
        <translation>この操作で変わった項目がその後に変更されているため、元に戻せません。</translation>
    </message>
    <message>
        <source>There was nothing to take back in this step.</source>
        <translation>この操作には、元に戻すものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>History entry %1: %2 stored states were changed afterwards.</source>
        <translation>履歴 %1 番：保存された内容 %2 件が後から書き換えられています。</translation>
    </message>
    <message>
        <source>History entry %1: stored states are missing or were exchanged.</source>
        <translation>履歴 %1 番：保存された内容が欠けているか、入れ替わっています。</translation>
    </message>
    <message>
        <source>The history has a gap before entry %1: entries are missing.</source>
        <translation>履歴 %1 番の前に欠番があります。履歴が失われています。</translation>
    </message>
    <message>
        <source>History entry %1 does not follow the one before it.</source>
        <translation>履歴 %1 番が、直前の履歴とつながっていません。</translation>
    </message>
    <message>
        <source>History entry %1 was changed afterwards.</source>
        <translation>履歴 %1 番が後から書き換えられています。</translation>
    </message>
    <message>
        <source>%1: %2 entries are not as the history left them.</source>
        <translation>%1：%2 件が、履歴に残る内容と一致しません。</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message numerus="yes">
        <source>%n page(s) of the file were changed or are unreadable.</source>
        <translation>
            <numerusform>ファイルの %n ページが書き換えられているか、読み取れません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation>ファイルの構造が壊れています：%1</translation>
    </message>
    <message>
        <source>A row of “%1” refers to a row of “%2” that is not there.</source>
        <translation>「%1」の行が参照している「%2」の行がありません。</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The file with the keys of this ledger (keys.json) is damaged: %1 It was left as it is. Please restore the newest backup.</source>
        <translation>この台帳の鍵のファイル（keys.json）が壊れています（%1）。ファイルには手を加えていません。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>a key slot is incomplete.</source>
        <translation>鍵の項目に不足があります</translation>
    </message>
    <message>
        <source>an id is missing or unreadable.</source>
        <translation>番号がないか、読み取れません</translation>
    </message>
    <message>
        <source>a key slot is of an unknown kind.</source>
        <translation>鍵の項目の種類が不明です</translation>
    </message>
    <message>
        <source>the cost of a key slot is out of range.</source>
        <translation>鍵の項目の計算量が範囲外です</translation>
    </message>
    <message>
        <source>a key slot uses an unknown method.</source>
        <translation>鍵の項目の方式が不明です</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>it cannot be read from byte %1 on.</source>
        <translation>%1 バイト目から読み取れません</translation>
    </message>
    <message>
        <source>it is a file of something else.</source>
        <translation>別の種類のファイルです</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of the program. Please update the program on this PC.</source>
        <translation>この台帳は、より新しい版のプログラムで作られています。このパソコンのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>its check sum does not match.</source>
        <translation>検査値が一致しません</translation>
    </message>
    <message>
        <source>it holds no usable key slots.</source>
        <translation>使える鍵の項目がありません</translation>
    </message>
    <message>
        <source>two key slots have the same id.</source>
        <translation>同じ番号の鍵の項目が二つあります</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The keychain of this PC is locked or refused access, so the password could not be checked. Please unlock the keychain and try again, or open the ledger with the recovery code.</source>
        <translation>このパソコンのキーチェーンがロックされているか、アクセスを拒否したため、パスワードを確認できませんでした。キーチェーンのロックを解除してもう一度お試しいただくか、復旧コードで台帳を開いてください。</translation>
    </message>
    <message>
        <source>The keychain of this PC did not answer, so the password could not be checked. Please try again in a moment, or open the ledger with the recovery code.</source>
        <translation>このパソコンのキーチェーンが応答しないため、パスワードを確認できませんでした。少し待ってからもう一度お試しいただくか、復旧コードで台帳を開いてください。</translation>
    </message>
    <message>
        <source>The keychain of this PC holds nothing for this ledger. Please try again; if the ledger comes from another PC or another account, open it with the recovery code.</source>
        <translation>このパソコンのキーチェーンには、この台帳の情報がありません。もう一度お試しください。台帳を別のパソコンや別のアカウントで作った場合は、復旧コードで開いてください。</translation>
    </message>
    <message>
        <source>The keychain of this PC could not be reached, so the password could not be checked. Please try again, or open the ledger with the recovery code.</source>
        <translation>このパソコンのキーチェーンに接続できないため、パスワードを確認できませんでした。もう一度お試しいただくか、復旧コードで台帳を開いてください。</translation>
    </message>
    <message>
        <source>The password does not open this ledger. Please check Caps Lock and the input mode. If the password was set on another PC or account, use the recovery code here once.</source>
        <translation>このパスワードでは台帳を開けません。Caps Lock と入力モードをご確認ください。パスワードを別のパソコンや別のアカウントで設定した場合は、ここでは一度だけ復旧コードをお使いください。</translation>
    </message>
    <message>
        <source>The password does not open this ledger. Please check Caps Lock and the input mode, and try again.</source>
        <translation>このパスワードでは台帳を開けません。Caps Lock と入力モードをご確認のうえ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain of this PC did not keep the secret of this ledger, so the password was not set. Please unlock the keychain and try again, or choose to use the password alone.</source>
        <translation>このパソコンのキーチェーンに台帳の情報を保存できなかったため、パスワードを設定しませんでした。キーチェーンのロックを解除してもう一度お試しいただくか、パスワードだけで使う方法を選んでください。</translation>
    </message>
    <message>
        <source>There is already a ledger in this folder. Please choose another folder.</source>
        <translation>このフォルダーにはすでに台帳があります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file with the keys of this ledger (keys.json) was not found. Please check the folder, or restore a backup.</source>
        <translation>この台帳の鍵のファイル（keys.json）が見つかりません。フォルダーをご確認いただくか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>This recovery code was typed correctly, but it belongs to another ledger or was replaced by a newer one. Please look for the newest printout.</source>
        <translation>復旧コードの入力は正しいのですが、別の台帳のものか、新しいコードに替わっています。最新の控えをお探しください。</translation>
    </message>
    <message>
        <source>This is the last way to open the ledger with a password, so it stays. Please add another operator first.</source>
        <translation>台帳を開ける最後のパスワードのため、削除しませんでした。先に別の操作者を追加してください。</translation>
    </message>
    <message>
        <source>This password no longer exists. Please open the settings page again.</source>
        <translation>このパスワードはすでにありません。設定の画面を開き直してください。</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password. Please close other programs and try again.</source>
        <translation>パスワードを確認するためのメモリーが足りません。ほかのプログラムを終了してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>This entry (%1) is no longer in the ledger.</source>
        <translation>この項目（%1）は、もう台帳にありません。</translation>
    </message>
    <message>
        <source>This entry (%1) was changed in the meantime. Please open it again, look at it, and enter your change once more.</source>
        <translation>この項目（%1）は、その間に変更されました。開き直して内容をご確認のうえ、変更をもう一度入力してください。</translation>
    </message>
    <message>
        <source>The ledger lacks its own number, so it was not opened. Please restore a backup.</source>
        <translation>台帳の番号が見つからないため、開きませんでした。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is no such entry (%1) in the ledger.</source>
        <translation>この項目（%1）は台帳にありません。</translation>
    </message>
    <message>
        <source>Two changes were started at once.</source>
        <translation>二つの変更が同時に始まりました。</translation>
    </message>
</context>
<context>
    <name>LedgerFolder</name>
    <message>
        <source>The ledger in “%1” cannot be opened, because the file with its keys (keys.json) is missing. Please put it back or restore a backup.</source>
        <translation>「%1」の台帳は、鍵のファイル（keys.json）がないため開けません。ファイルを元に戻すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The ledger in “%1” cannot be opened, because its data (ledger.db) is missing. Please restore a backup.</source>
        <translation>「%1」の台帳は、データ（ledger.db）がないため開けません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is no ledger in “%1”. Please choose the folder that holds ledger.db and keys.json.</source>
        <translation>「%1」に台帳がありません。ledger.db と keys.json が入っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is already a ledger in “%1”. Please choose another folder.</source>
        <translation>「%1」にはすでに台帳があります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not an empty folder. Please choose an empty or a new folder.</source>
        <translation>「%1」は空のフォルダーではありません。空のフォルダーか、新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” lies on a drive of another computer, where a ledger can be damaged without notice. Please keep it on a drive of this PC.</source>
        <translation>「%1」は別のコンピューターのドライブ（ネットワークドライブ）にあります。台帳が気付かないうちに壊れるおそれがあるため、このパソコンのドライブに置いてください。</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This ledger was written by a newer version of Renkei Desk. Update the program on this PC and open the ledger again. Nothing was changed.</source>
        <translation>この台帳は、より新しい版の連携デスクで作られています。このパソコンのプログラムを更新してから、もう一度開いてください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>Please use at least 8 characters.</source>
        <translation>8文字以上にしてください。</translation>
    </message>
    <message>
        <source>Please mix letters and digits.</source>
        <translation>英字と数字を混ぜてください。</translation>
    </message>
    <message>
        <source>This is easy to guess. Please avoid names, dates and rows of keys.</source>
        <translation>推測されやすいパスワードです。名前、日付、キーの並びは避けてください。</translation>
    </message>
    <message>
        <source>This can be used. 13 characters or more are recommended.</source>
        <translation>使えます。13文字以上をおすすめします。</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>よいパスワードです。</translation>
    </message>
    <message>
        <source>This is a very strong password.</source>
        <translation>とても強いパスワードです。</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>“%1” does not occur in a recovery code, which has digits and capital letters without I, L, O and U. Please compare with the printout.</source>
        <translation>「%1」は復旧コードに使われない文字です。復旧コードは数字と、I・L・O・U を除く英大文字でできています。控えと見比べてください。</translation>
    </message>
    <message>
        <source>A recovery code has 24 characters in six groups; these are %1. Please compare with the printout.</source>
        <translation>復旧コードは4文字ずつ6組の24文字です。入力されたのは %1 文字です。控えと見比べてください。</translation>
    </message>
    <message>
        <source>One of the characters of the recovery code is not right. Please compare each group with the printout.</source>
        <translation>復旧コードの文字のどれかが違っています。控えと1組ずつ見比べてください。</translation>
    </message>
</context>
<context>
    <name>StoredBytes</name>
    <message>
        <source>The stored file of this document is not in the ledger. A backup may still hold it.</source>
        <translation>この書類のファイルが台帳にありません。バックアップに残っている場合があります。</translation>
    </message>
    <message>
        <source>The stored file of this document was damaged. Please restore it from a backup, or file the paper once more.</source>
        <translation>この書類のファイルが壊れています。バックアップから復元するか、書類をもう一度登録してください。</translation>
    </message>
    <message>
        <source>A stored file was damaged (%1…).</source>
        <translation>保存されたファイルが壊れています（%1…）。</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Ledger made</source>
        <translation>台帳の作成</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>バックアップの作成</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>バックアップからの復元</translation>
    </message>
    <message>
        <source>Demo data filled in</source>
        <translation>見本データの作成</translation>
    </message>
    <message>
        <source>Signed paper filed</source>
        <translation>署名済み書類の登録</translation>
    </message>
    <message>
        <source>Submission noted</source>
        <translation>提出の記録</translation>
    </message>
    <message>
        <source>Omission or substitute noted</source>
        <translation>省略・代替の記録</translation>
    </message>
    <message>
        <source>Form printed or exported</source>
        <translation>書式の印刷・書き出し</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>記録の閲覧</translation>
    </message>
    <message>
        <source>Password of an operator changed</source>
        <translation>操作者のパスワードの変更</translation>
    </message>
    <message>
        <source>Operator removed</source>
        <translation>操作者の削除</translation>
    </message>
    <message>
        <source>Recovery code renewed</source>
        <translation>復旧コードの再発行</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Earlier states destroyed for good</source>
        <translation>過去の内容の完全消去</translation>
    </message>
    <message>
        <source>%1 (entry %2)</source>
        <translation>%1（履歴 %2 番）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Consent or pledge withdrawn</source>
        <translation>同意・誓約の撤回</translation>
    </message>
    <message>
        <source>Pile of scans filed</source>
        <translation>スキャンのまとめ登録</translation>
    </message>
    <message>
        <source>Finding put off</source>
        <translation>後に回した指摘</translation>
    </message>
    <message>
        <source>Finding taken up again</source>
        <translation>指摘を元に戻す</translation>
    </message>
    <message>
        <source>Group opened</source>
        <translation>グループの作成</translation>
    </message>
    <message>
        <source>Group moved to the archive</source>
        <translation>グループを保管庫へ移動</translation>
    </message>
    <message>
        <source>Group taken out of the archive</source>
        <translation>グループを保管庫から復帰</translation>
    </message>
    <message>
        <source>Host office of a group changed</source>
        <translation>連携元事業所の変更</translation>
    </message>
    <message>
        <source>Members invited</source>
        <translation>メンバーの招待</translation>
    </message>
    <message>
        <source>Invitation judged</source>
        <translation>招待への判断</translation>
    </message>
    <message>
        <source>Members approved</source>
        <translation>メンバーの承認</translation>
    </message>
    <message>
        <source>Members entered</source>
        <translation>メンバーの登録</translation>
    </message>
    <message>
        <source>Members released</source>
        <translation>メンバーの解除</translation>
    </message>
    <message>
        <source>Next check of a member set</source>
        <translation>次回確認日の設定</translation>
    </message>
    <message>
        <source>Members compared with MCS</source>
        <translation>MCSとの照合</translation>
    </message>
    <message>
        <source>Review started</source>
        <translation>精査の開始</translation>
    </message>
    <message>
        <source>Members decided in a review</source>
        <translation>精査での判断</translation>
    </message>
    <message>
        <source>Decisions handed to an operator</source>
        <translation>判断の引き継ぎ</translation>
    </message>
    <message>
        <source>Review closed</source>
        <translation>精査の終了</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>作業の完了</translation>
    </message>
    <message>
        <source>Task marked as not needed</source>
        <translation>作業を不要とした</translation>
    </message>
    <message>
        <source>Task opened again</source>
        <translation>作業を再開</translation>
    </message>
    <message>
        <source>Task handed to somebody</source>
        <translation>作業の担当変更</translation>
    </message>
    <message>
        <source>Procedure started</source>
        <translation>手続きの開始</translation>
    </message>
    <message>
        <source>Procedure completed</source>
        <translation>手続きの完了</translation>
    </message>
    <message>
        <source>Procedure called off</source>
        <translation>手続きの取りやめ</translation>
    </message>
    <message>
        <source>MCS administrator appointed</source>
        <translation>MCS管理者の任命</translation>
    </message>
    <message>
        <source>Office of MCS administrator handed over</source>
        <translation>MCS管理者の交代</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1の追加</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>%1 put into the bin</source>
        <translation>%1をごみ箱へ移動</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1をごみ箱から復元</translation>
    </message>
    <message>
        <source>List imported: %1</source>
        <translation>%1の取り込み</translation>
    </message>
    <message>
        <source>List exported: %1</source>
        <translation>%1の書き出し</translation>
    </message>
    <message>
        <source>Setting of the ledger changed</source>
        <translation>台帳の設定の変更</translation>
    </message>
</context>
</TS>
