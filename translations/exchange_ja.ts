<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ControlQr</name>
    <message>
        <source>The control number is too long for a QR code. Please use a shorter form id in the region pack.</source>
        <translation>管理番号が長すぎて、QRコードに入りません。地域パックの様式のidを短くしてください。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no field named “%1”. The fields are: %2.</source>
        <translation>「%1」という項目はありません。使える項目は次のとおりです：%2</translation>
    </message>
    <message>
        <source>The table has no column named “%1”. Its columns are: %2.</source>
        <translation>「%1」という列は表にありません。表の列は次のとおりです：%2</translation>
    </message>
    <message>
        <source>%1: “%2” in the ledger has the same one.</source>
        <translation>%1：台帳の「%2」さんと同じものが書かれています。</translation>
    </message>
    <message>
        <source>%1: “%2” in row %3 has the same one.</source>
        <translation>%1：%3行目の「%2」さんと同じものが書かれています。</translation>
    </message>
    <message>
        <source>“%1” is already in the ledger.</source>
        <translation>「%1」はすでに台帳にあります。</translation>
    </message>
    <message>
        <source>“%1” is already in row %2.</source>
        <translation>「%1」はすでに%2行目にあります。</translation>
    </message>
    <message>
        <source>none has a heading</source>
        <translation>見出しのある列がありません</translation>
    </message>
    <message>
        <source>No column was found for: %1. Please say which column it is. Columns without a field: %2.</source>
        <translation>「%1」にあたる列が見つかりません。どの列か指定してください。まだ項目が決まっていない列：%2</translation>
    </message>
    <message>
        <source>There are headings but no rows below them. Please choose the file with the list.</source>
        <translation>見出しの下に行がありません。名簿の入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>取り込まなかった理由</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…ほか%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot be taken over. Please correct them, or have them written to a separate file.</source>
        <translation>
            <numerusform>取り込めない行が%n行あるため、何も取り込んでいません。その行を直すか、取り込めない行を別のファイルに書き出す方法を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the ledger (%2). Please enter it there first, or correct the name.</source>
        <translation>「%1」は台帳の%2にありません。先に台帳へ入力するか、名称を直してください。</translation>
    </message>
    <message>
        <source>“%1” is in the ledger more than once (%2). Please write the name exactly as it stands there.</source>
        <translation>「%1」にあたるものが台帳の%2に2件以上あります。台帳と同じ書き方で名称を書いてください。</translation>
    </message>
</context>
<context>
    <name>MatchMembers</name>
    <message>
        <source>Several people have this name.</source>
        <translation>同じ氏名の方が複数います。</translation>
    </message>
    <message>
        <source>The person of this name belongs to another office in the ledger.</source>
        <translation>同じ氏名の方は、台帳では別の事業所に所属しています。</translation>
    </message>
    <message>
        <source>The office in the list is not in the ledger.</source>
        <translation>一覧にある事業所が台帳にありません。</translation>
    </message>
    <message>
        <source>This is the account of an office or a department, not of a person.</source>
        <translation>個人ではなく、事業所や部署のアカウントです。</translation>
    </message>
    <message>
        <source>A member of the group has a similar name.</source>
        <translation>グループの参加者によく似た氏名の方がいます。</translation>
    </message>
    <message>
        <source>This person stands in the list a second time.</source>
        <translation>同じ方が一覧に2回あります。</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>The file is empty. Please scan the paper again.</source>
        <translation>ファイルの中身が空です。もう一度、紙を読み取ってください。</translation>
    </message>
    <message>
        <source>The file has %1 MB; papers up to %2 MB can be taken in. Please scan it in a lower resolution or in parts.</source>
        <translation>ファイルが%1 MBあります。取り込めるのは%2 MBまでです。解像度を下げるか、いくつかに分けて読み取ってください。</translation>
    </message>
    <message>
        <source>This file is neither a PDF nor a picture. Please choose a PDF, PNG, JPEG or TIFF file.</source>
        <translation>PDFでも画像でもないファイルです。PDF、PNG、JPEG、TIFFのどれかを選んでください。</translation>
    </message>
    <message>
        <source>The file has %1 pages; papers up to %2 pages can be taken in. Please save only the pages of this paper.</source>
        <translation>ファイルが%1ページあります。取り込めるのは%2ページまでです。この書類のページだけを保存したものを選んでください。</translation>
    </message>
    <message>
        <source>The file is broken or was cut off, so it cannot be shown. Please copy or scan it once more.</source>
        <translation>ファイルが壊れているか、途中で切れているため、表示できません。もう一度コピーするか、読み取り直してください。</translation>
    </message>
    <message>
        <source>The page has %1 × %2 pixels, more than can be shown. Please scan it with 300 dpi.</source>
        <translation>ページの大きさが%1×%2画素あり、表示できる範囲を超えています。300 dpiで読み取り直してください。</translation>
    </message>
    <message>
        <source>This PDF is protected with a password. Please save it without the password and choose it again.</source>
        <translation>このPDFはパスワードで保護されています。パスワードを外して保存し、もう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>ReadScan</name>
    <message>
        <source>Looking for control codes was stopped.</source>
        <translation>管理用QRコードの読み取りを中止しました。</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>&quot;%1&quot; could not be saved; a file of that name from before is unchanged. Please check that there is room and that you may write there, or choose another folder.</source>
        <translation>「%1」を保存できませんでした。同じ名前の以前のファイルは元のまま残っています。空き容量と書き込みの許可を確かめるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Please check the name and folder.</source>
        <translation>「%1」というファイルが見つかりません。名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Please check that it is a file and that you may read it.</source>
        <translation>「%1」を読み込めません。ファイルであることと、読み取りの許可を確かめてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 MB; files up to %3 MB can be taken in. Please scan it in a lower resolution or in parts.</source>
        <translation>「%1」は%2 MBあります。取り込めるのは%3 MBまでです。解像度を下げるか、いくつかに分けて読み取ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read to its end. Please copy it to this computer first and try again.</source>
        <translation>「%1」を最後まで読み込めませんでした。このパソコンにコピーしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ScanFiles</name>
    <message>
        <source>There is no file or folder &quot;%1&quot;. Please check the name.</source>
        <translation>「%1」というファイルやフォルダーは見つかりません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>There is no scan in this folder. Please choose a folder that holds PDF, PNG, JPEG or TIFF files.</source>
        <translation>このフォルダーにはスキャンがありません。PDF、PNG、JPEG、TIFF のファイルが入ったフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>ScanPaper</name>
    <message>
        <source>Making the papers was stopped.</source>
        <translation>書類への切り分けを中止しました。</translation>
    </message>
</context>
<context>
    <name>ScanPile</name>
    <message>
        <source>Reading the scans was stopped.</source>
        <translation>スキャンの読み取りを中止しました。</translation>
    </message>
    <message>
        <source>The pile is larger than %1 MB or %2 pages, more than can be taken in at once. Please choose fewer files.</source>
        <translation>一度に取り込める量（%1 MB、%2 ページ）を超えています。ファイルを減らして、何回かに分けて取り込んでください。</translation>
    </message>
</context>
<context>
    <name>ScanReason</name>
    <message>
        <source>Will be filed</source>
        <translation>登録できます</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>No control code can be read on this page. Choose the person and the paper by hand, or scan the sheet once more.</source>
        <translation>このページからは管理コードを読み取れませんでした。だれのどの書類かを選ぶか、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>白紙</translation>
    </message>
    <message>
        <source>Nothing stands on this page, so it is left out.</source>
        <translation>何も書かれていないページなので、登録しません。</translation>
    </message>
    <message>
        <source>Two papers</source>
        <translation>2人分が1ページ</translation>
    </message>
    <message>
        <source>Sheets of two papers are on this page. Scan them one by one, or choose the person and the paper by hand.</source>
        <translation>1ページに2つの書類の管理コードがあります。1枚ずつスキャンするか、だれのどの書類かを選んでください。</translation>
    </message>
    <message>
        <source>Not from this ledger</source>
        <translation>別の台帳の書類</translation>
    </message>
    <message>
        <source>This sheet was printed from another ledger. If it belongs here, choose the person and the paper by hand.</source>
        <translation>別の台帳から印刷された用紙です。この台帳に入れる場合は、だれのどの書類かを選んでください。</translation>
    </message>
    <message>
        <source>Not a paper to sign</source>
        <translation>署名する書類ではない</translation>
    </message>
    <message>
        <source>Nobody signs this sheet, or it was printed blank. If it is to be kept, choose the person and the paper by hand.</source>
        <translation>署名しない用紙か、白紙の様式です。保存する場合は、だれのどの書類かを選んでください。</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>ごみ箱の人の書類</translation>
    </message>
    <message>
        <source>The record this paper belongs to is in the bin. Take it out of the bin first, then read the pile again.</source>
        <translation>この書類の持ち主はごみ箱に入っています。先にごみ箱から戻してから、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>Sheet missing</source>
        <translation>足りない用紙がある</translation>
    </message>
    <message>
        <source>Not all sheets of this paper are in the pile. Scan the missing sheet too, or choose it by hand among the pages without a code.</source>
        <translation>この書類の用紙がそろっていません。足りない用紙もスキャンするか、「コードなし」のページの中から選んでください。</translation>
    </message>
    <message>
        <source>Twice in the pile</source>
        <translation>同じ用紙が2枚</translation>
    </message>
    <message>
        <source>The same sheet is in the pile already; the first one is used.</source>
        <translation>同じ用紙がほかにもあります。はじめの1枚を使います。</translation>
    </message>
    <message>
        <source>Filed before</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>This paper was filed before, so there is nothing to do.</source>
        <translation>この書類はすでに登録されています。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>The file is broken, empty or protected. Please scan the paper once more.</source>
        <translation>ファイルが壊れているか、空か、保護されています。もう一度スキャンしてください。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The quotation mark (&quot;) opened in line %1 is never closed. Please correct that line, or save the list as .xlsx and choose it again.</source>
        <translation>%1行目で始まる引用符（&quot;）が閉じられていません。その行を直すか、.xlsx形式で保存し直してから選んでください。</translation>
    </message>
    <message>
        <source>row %1: %2 in “%3”</source>
        <translation>%1行目「%3」の「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) do not exist in CP932 (%1). Please choose UTF-8 or XLSX, or agree that 〓 is written in their place.</source>
        <translation>
            <numerusform>CP932（シフトJIS）にない文字が%n個あります（%1）。UTF-8かXLSXを選ぶか、代わりに〓と書き出すことを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The file is too large (%1 MB; up to %2 MB can be read). Please keep only the sheet with the list, or divide it into several files.</source>
        <translation>ファイルが大きすぎます（%1MB。読み込めるのは%2MBまでです）。名簿のシートだけを残すか、いくつかのファイルに分けてください。</translation>
    </message>
    <message>
        <source>The table has more rows or cells than can be read at once (up to %1 rows). Please divide it into several files.</source>
        <translation>一度に読み込める行やセルの数を超えています（%1行まで）。いくつかのファイルに分けてください。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Please check that the file is a list with one person or office a row.</source>
        <translation>%1行目に%2を超える列があります。1行に1人（1事業所）の名簿かどうか確かめてください。</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters. Please check whether a quotation mark is missing there.</source>
        <translation>%1行目に%2文字を超えるセルがあります。引用符が抜けていないか確かめてください。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Please open it in Excel, remove the password, save it as .xlsx, and choose it again.</source>
        <translation>ファイルがパスワードで保護されています。Excelで開いてパスワードを外し、.xlsx形式で保存してから選んでください。</translation>
    </message>
    <message>
        <source>The file is in the old Excel format (.xls). Please open it in Excel, choose “Save As”, take .xlsx or CSV, and choose that file.</source>
        <translation>古い形式のExcelファイル（.xls）です。Excelで開いて「名前を付けて保存」で.xlsxかCSVを選び、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is a PDF. A list can be read from Excel (.xlsx) or CSV; please choose the file it was printed from.</source>
        <translation>PDFファイルです。取り込めるのはExcel（.xlsx）かCSVの名簿です。PDFの元になったファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is a picture. A list can be read from Excel (.xlsx) or CSV.</source>
        <translation>画像ファイルです。取り込めるのはExcel（.xlsx）かCSVの名簿です。</translation>
    </message>
    <message>
        <source>The file is a web page or XML, even if its name ends like an Excel file. Please open it in Excel, save it as .xlsx or CSV, and choose that file.</source>
        <translation>名前はExcelのようでも、中身はWebページかXMLです。Excelで開いて.xlsxかCSVで保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is no list that can be read. Please choose an Excel file (.xlsx) or a CSV file.</source>
        <translation>名簿として読み込めるファイルではありません。Excel（.xlsx）かCSVのファイルを選んでください。</translation>
    </message>
    <message>
        <source>This kind of spreadsheet (.xlsb or .ods) cannot be read. Please open it, save it as .xlsx or CSV, and choose that file.</source>
        <translation>この形式の表（.xlsbや.ods）は読み込めません。開いて.xlsxかCSVで保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is not an Excel file. Please choose the Excel file (.xlsx) or the CSV file with the list; if it is inside a ZIP file, take it out first.</source>
        <translation>Excelファイルではありません。名簿のExcel（.xlsx）かCSVのファイルを選んでください。ZIPに入っているときは、先に取り出してください。</translation>
    </message>
    <message>
        <source>The file %1 could not be opened: %2. Please check its name and whether another program holds it.</source>
        <translation>ファイル %1 を開けませんでした（%2）。名前が正しいか、ほかのプログラムで開いていないか確かめてください。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>ファイル %1 を最後まで読み込めませんでした（%2）。パソコンの中に写してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty. The workbook also has: %2.</source>
        <translation>シート「%1」は空です。このファイルには次のシートがあります：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The file is empty. Please choose the file with the list.</source>
        <translation>ファイルが空です。名簿の入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Please copy the list in Excel, headings included, and paste it again.</source>
        <translation>貼り付けられるセルがありません。Excelで見出しを含めて名簿をコピーし、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The name of the file has to end in .csv or .xlsx.</source>
        <translation>ファイル名の最後は .csv か .xlsx にしてください。</translation>
    </message>
    <message>
        <source>The workbook has no sheet named “%1”. Its sheets are: %2.</source>
        <translation>「%1」というシートはありません。このファイルのシートは次のとおりです：%2</translation>
    </message>
    <message>
        <source>The Excel file could not be written. Please check that the disk is not full, and try again.</source>
        <translation>Excelファイルを書き出せませんでした。ディスクの空きを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A cell has more characters than Excel can hold (%1). Please export as CSV.</source>
        <translation>Excelの1つのセルに入る文字数（%1文字）を超えるセルがあります。CSVで書き出してください。</translation>
    </message>
    <message>
        <source>The file is small, but would unpack to an enormous size. It was not opened. Please copy the list into a new workbook and save that.</source>
        <translation>開くと極端に大きくなるファイルのため、開きませんでした。名簿を新しいブックに写して保存し、それを選んでください。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Please open it in Excel, remove the password (File &gt; Info &gt; Protect Workbook), save it as .xlsx, and choose it again.</source>
        <translation>ファイルがパスワードで保護されています。Excelで開いてパスワードを外し（ファイル→情報→ブックの保護）、.xlsx形式で保存してから選んでください。</translation>
    </message>
    <message>
        <source>The Excel file is damaged or was not copied completely. Please open it in Excel, save it again as .xlsx, and choose it once more.</source>
        <translation>Excelファイルが壊れているか、最後まで写されていません。Excelで開いて.xlsx形式で保存し直し、もう一度選んでください。</translation>
    </message>
</context>
</TS>
