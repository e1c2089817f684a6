<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DeskApplication</name>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>パスワードのファイル %1 を読めませんでした。場所と読み取りの権限を確かめてください。</translation>
    </message>
    <message>
        <source>The desk for the paperwork of home-care offices.</source>
        <translation>在宅ケアの事業所の書類のための連携デスクです。</translation>
    </message>
    <message>
        <source>Folder of the ledger</source>
        <translation>台帳のフォルダー</translation>
    </message>
    <message>
        <source>Opens with the first line of this file</source>
        <translation>このファイルの1行目をパスワードにして開きます</translation>
    </message>
    <message>
        <source>Leaves a picture of every page in this folder and ends</source>
        <translation>すべての画面の画像をこのフォルダーに残して終わります</translation>
    </message>
    <message>
        <source>For pictures name a ledger and its password (--password-file).</source>
        <translation>画像を残すには、台帳とそのパスワード（--password-file）を指定してください。</translation>
    </message>
</context>
<context>
    <name>DialogSeam</name>
    <message>
        <source>Do not</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Save the sheets as a PDF and print that on another PC.</source>
        <translation>このPCにはプリンターが設定されていません。PDFに保存して、ほかのPCで印刷してください。</translation>
    </message>
    <message>
        <source>Renkei Desk</source>
        <translation>連携デスク</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Guarded</name>
    <message>
        <source>The memory of this PC is used up. Close other programs and try again.</source>
        <translation>このPCのメモリーが足りません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That did not work, for a reason the program did not expect. Nothing was changed. Please try again.</source>
        <translation>予想していない理由でできませんでした。何も変わっていません。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>A picture of the program is missing.</source>
        <translation>プログラムの絵が見つかりません。連携デスクを入れ直してください。</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>File paper</source>
        <translation>書類登録</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中 %1件</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>This code opens the ledger of Renkei Desk when the password is forgotten, the PC is broken or a backup is restored on another PC.</source>
        <translation>パスワードを忘れたとき、PCが壊れたとき、バックアップをほかのPCに戻すときに、このコードで連携デスクの台帳を開けます。</translation>
    </message>
    <message>
        <source>Keep this sheet with the important papers of the office, under lock, and not beside the PC. Whoever has the code and the ledger can read everything.</source>
        <translation>この紙は、PCのそばではなく、事業所の大切な書類と一緒に鍵のかかる所へ保管してください。コードと台帳の両方があれば、だれでもすべてを読めます。</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>作成日：%1</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>The recovery code could not be written there. Choose another place, or write the code down by hand.</source>
        <translation>復旧コードをそこに書き出せませんでした。別の場所を選ぶか、手で書き写してください。</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>画像 %1 を書き出せませんでした。空き容量と権限を確かめてください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>フォルダー %1 を作れませんでした。場所を確かめてください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::AreaButton</name>
    <message>
        <source>%1 to do</source>
        <translation>やること %1件</translation>
    </message>
</context>
<context>
    <name>renkei::desk::DeskFrame</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>操作者 %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock (F12)</source>
        <translation>ロック (F12)</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>取り消せる操作はありません。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直せる操作はありません。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>Office without a name yet</source>
        <translation>名前がまだない事業所</translation>
    </message>
</context>
<context>
    <name>renkei::desk::DeskStep</name>
    <message>
        <source>Desk of an office (home care, clinic, pharmacy …)</source>
        <translation>事業所で使う（訪問看護・診療所・薬局など）</translation>
    </message>
    <message>
        <source>Desk of the support centre of the region</source>
        <translation>地域の支援センターで使う</translation>
    </message>
    <message>
        <source>Name of the office (may wait)</source>
        <translation>事業所の名前（あとでも入れられます）</translation>
    </message>
    <message>
        <source>Another region (folder of a pack)</source>
        <translation>ほかの地域を使う（地域パックのフォルダーを選ぶ）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Three short steps, then the desk is ready. Everything can be changed later.</source>
        <translation>3つの短い手順で使い始められます。どれもあとで変えられます。</translation>
    </message>
    <message>
        <source>1 / 3  Whose desk is this?</source>
        <translation>1 / 3&#x3000;どこで使いますか</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Folder of the region pack</source>
        <translation>地域パックのフォルダー</translation>
    </message>
</context>
<context>
    <name>renkei::desk::FirstStart</name>
    <message>
        <source>Open a ledger that is already there</source>
        <translation>すでにある台帳を開く</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>バックアップから戻す</translation>
    </message>
    <message>
        <source>Making the ledger …</source>
        <translation>台帳を作っています…</translation>
    </message>
    <message>
        <source>Looking for the keychain of this PC …</source>
        <translation>このPCのキーチェーンを確かめています…</translation>
    </message>
</context>
<context>
    <name>renkei::desk::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>From nothing to signed papers</source>
        <translation>はじめてから署名がそろうまで</translation>
    </message>
    <message>
        <source>1. Enter your office under Offices.</source>
        <translation>1. 「事業所」に自分の事業所を入れます。</translation>
    </message>
    <message>
        <source>2. Take your staff in from the spreadsheet you have: Staff, then Import.</source>
        <translation>2. 「職員」の「取込」で、お持ちの表計算ファイルから職員を入れます。</translation>
    </message>
    <message>
        <source>3. Enter the patients.</source>
        <translation>3. 「利用者（患者）」を入れます。</translation>
    </message>
    <message>
        <source>4. Today tells what is missing. Enter prints exactly these sheets.</source>
        <translation>4. 「今日」に足りない書類が並びます。Enterで、その分だけ印刷できます。</translation>
    </message>
    <message>
        <source>5. When a sheet comes back signed, drop its scan on the person, or press F6.</source>
        <translation>5. 署名された紙が戻ったら、スキャンをその人の上に落とすか、F6を押します。</translation>
    </message>
    <message>
        <source>6. Changes are saved when you leave a field. F8 takes the last one back.</source>
        <translation>6. 欄を離れると保存されます。F8で最後の操作を取り消せます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全体から探す</translation>
    </message>
    <message>
        <source>Go to an area</source>
        <translation>領域を移る</translation>
    </message>
    <message>
        <source>Next field; in a list: open</source>
        <translation>次の欄へ（一覧では開く）</translation>
    </message>
    <message>
        <source>Back to the list; what was typed is kept</source>
        <translation>一覧に戻る（入力は残ります）</translation>
    </message>
    <message>
        <source>Menu of a row</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>Calendar in a date field</source>
        <translation>日付の欄のカレンダー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>About what is chosen</source>
        <translation>選んでいる指摘の根拠</translation>
    </message>
</context>
<context>
    <name>renkei::desk::HistoryView</name>
    <message>
        <source>Undo</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>もっと前の記録を見る</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>履歴を検査する</translation>
    </message>
    <message>
        <source>Undo takes back: %1</source>
        <translation>次の取消で戻る操作：%1</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>取り消せる操作はありません。</translation>
    </message>
    <message>
        <source>The history is whole: every entry follows from the one before it.</source>
        <translation>履歴は完全です。すべての記録が前の記録につながっています。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::KeyBar</name>
    <message>
        <source>Saved %1</source>
        <translation>保存済 %1</translation>
    </message>
</context>
<context>
    <name>renkei::desk::MainWindow</name>
    <message>
        <source>Renkei Desk</source>
        <translation>連携デスク</translation>
    </message>
    <message>
        <source>%1 – Renkei Desk</source>
        <translation>%1 － 連携デスク</translation>
    </message>
    <message>
        <source>The backup was made on this PC. The second place was not there: %1</source>
        <translation>バックアップはこのPCに作りました。2つめの場所が見つかりませんでした：%1</translation>
    </message>
    <message>
        <source>The ledger is locked. Enter your password.</source>
        <translation>台帳はロックされています。パスワードを入れてください。</translation>
    </message>
    <message>
        <source>Folder of the ledger</source>
        <translation>台帳のフォルダー</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>戻すバックアップを選ぶ</translation>
    </message>
    <message>
        <source>Backups of Renkei Desk (*.renkei-backup)</source>
        <translation>連携デスクのバックアップ (*.renkei-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
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
        <source>The backup is restored. On the PC it was made on, the password of that time opens it; on another PC, the recovery code does.</source>
        <translation>バックアップから戻しました。作ったときと同じPCではそのときのパスワードで、ほかのPCでは復旧コードで開けます。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::PasswordStep</name>
    <message>
        <source>Open only on this PC (password and the key store of this PC)</source>
        <translation>このPCだけで開けるようにする（パスワードとPCの鍵の保管庫）</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Make the ledger</source>
        <translation>台帳を作る</translation>
    </message>
    <message>
        <source>2 / 3  Password</source>
        <translation>2 / 3&#x3000;パスワード</translation>
    </message>
    <message>
        <source>At least 8 characters with letters and digits. 13 or more are better: three or four words that do not belong together, and a number.</source>
        <translation>英字と数字を含む8文字以上です。13文字以上をおすすめします。つながりのない言葉を3つか4つと、数字を並べると覚えやすく安全です。</translation>
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
        <source>This PC has no key store that answers, so the password alone opens the ledger. Choose a long one.</source>
        <translation>このPCの鍵の保管庫が使えないため、パスワードだけで台帳が開きます。長めのパスワードにしてください。</translation>
    </message>
    <message>
        <source>Where the ledger lies</source>
        <translation>台帳の置き場所</translation>
    </message>
    <message>
        <source>An empty folder for the ledger</source>
        <translation>台帳を置く空のフォルダー</translation>
    </message>
    <message>
        <source>This password is too easy. Use at least 8 characters with letters and digits.</source>
        <translation>このパスワードは簡単すぎます。英字と数字を含む8文字以上にしてください。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>2つのパスワードが違っています。確認の欄をもう一度入れてください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::RecoveryStep</name>
    <message>
        <source>I have kept the code in a safe place</source>
        <translation>復旧コードを安全な所に保管しました</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>使い始める</translation>
    </message>
    <message>
        <source>Save as PDF or text</source>
        <translation>PDFか文字で保存</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>If the password is forgotten or the PC breaks, only this code opens the ledger. It is shown only now. Print it or write it down, and keep it away from the PC.</source>
        <translation>パスワードを忘れたときやPCが壊れたときは、このコードでしか台帳を開けません。表示するのは今だけです。印刷するか書き写して、PCとは別の所に保管してください。</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>復旧コードの印刷</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>復旧コードの保存</translation>
    </message>
    <message>
        <source>Recovery code.pdf</source>
        <translation>復旧コード.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字 (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Move the file to a USB stick or print it, then delete it from this PC.</source>
        <translation>保存しました。USBメモリーに移すか印刷したあと、このPCからは消してください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::SearchBox</name>
    <message>
        <source>Find by name, kana, phone, document number (Ctrl+F)</source>
        <translation>名前・かな・電話・書類番号で探す (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters, or kana.</source>
        <translation>見つかりませんでした。文字を減らすか、かなで探してください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::UnlockScreen</name>
    <message>
        <source>The ledger is locked. Enter your password.</source>
        <translation>台帳はロックされています。パスワードを入れてください。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>復旧コードで開く</translation>
    </message>
    <message>
        <source>Open another ledger</source>
        <translation>別の台帳を開く</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>バックアップから戻す</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>Type the recovery code that was printed when the ledger was made. Small letters and missing hyphens do not matter.</source>
        <translation>台帳を作ったときに印刷した復旧コードを入れてください。小文字でも、ハイフンがなくてもかまいません。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>パスワードに戻る</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>あなたはどなたですか</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>確認のためもう一度</translation>
    </message>
    <message>
        <source>Set the password and open</source>
        <translation>パスワードを決めて開く</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入れてください。</translation>
    </message>
    <message>
        <source>This password belongs to nobody who may sit at the desk any more. Open the ledger with another password or with the recovery code.</source>
        <translation>このパスワードの操作者は、もう登録されていません。別のパスワードか復旧コードで開いてください。</translation>
    </message>
    <message>
        <source>The recovery code fits. Choose a new password for this PC.</source>
        <translation>復旧コードで開けました。このPCで使う新しいパスワードを決めてください。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>2つのパスワードが違っています。確認の欄をもう一度入れてください。</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>renkei::desk::WelcomeCard</name>
    <message>
        <source>Renkei Desk</source>
        <translation>連携デスク</translation>
    </message>
</context>
</TS>
