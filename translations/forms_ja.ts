<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FontBook</name>
    <message>
        <source>The font &quot;%1&quot; is needed to set forms and is not installed. Install it (Debian: fonts-morisawa-bizud-mincho, fonts-morisawa-bizud-gothic, fonts-ipamj-mincho) and try again.</source>
        <translation>様式の印刷に必要な書体「%1」が入っていません。書体（Debian では fonts-morisawa-bizud-mincho、fonts-morisawa-bizud-gothic、fonts-ipamj-mincho）を入れてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>The font &quot;%1&quot; cannot be put into a PDF. Please use a TrueType font in the form&apos;s template.</source>
        <translation>書体「%1」はPDFに埋め込めません。様式のひな形では、TrueTypeの書体を指定してください。</translation>
    </message>
    <message>
        <source>The font &quot;%1&quot; that the forms are set in is not on this computer. Please install it (Debian, Ubuntu: package %2) and start the program again.</source>
        <translation>様式に使う書体「%1」がこのパソコンにありません。インストールして（Debian・Ubuntuではパッケージ %2）、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The font &quot;%1&quot; that the form is set in is not on this computer. Please install it and start the program again.</source>
        <translation>様式に使う書体「%1」がこのパソコンにありません。インストールして、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>There are too many different characters for one PDF. Please print the forms in smaller lots.</source>
        <translation>1つのPDFに入る文字の種類を超えました。何回かに分けて印刷してください。</translation>
    </message>
    <message>
        <source>The font of the form could not be put into the PDF. Please try again.</source>
        <translation>様式の書体をPDFに埋め込めませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>FormData</name>
    <message>
        <source>an object</source>
        <translation>オブジェクト（{ }）</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一覧（[ ]）</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, but is %3.</source>
        <translation>「%1」は%2で書いてください（いまは%3です）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the form does not offer &quot;%2&quot;. Choose one of: %3.</source>
        <translation>「%1」：この様式に「%2」という選択肢はありません。次から選んでください：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a control character (U+%2) that cannot be printed.</source>
        <translation>「%1」に、印刷できない制御文字（U+%2）が入っています。取り除いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is no date. Write it like 2026-11-22.</source>
        <translation>「%1」：「%2」は日付として読めません。2026-11-22 のように書いてください。</translation>
    </message>
    <message>
        <source>The form has no field &quot;%1&quot;. It has: %2.</source>
        <translation>この様式に「%1」という項目はありません。使える項目：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 rows; a form takes %3 at most.</source>
        <translation>「%1」は %2 行あります。1つの様式に入るのは %3 行までです。</translation>
    </message>
    <message>
        <source>The data must be a JSON object.</source>
        <translation>データは JSON のオブジェクト（{ } で囲んだ形）で書いてください。</translation>
    </message>
    <message>
        <source>The data is not valid JSON (%1, at byte %2).</source>
        <translation>データを JSON として読めません（%1、%2 バイト目）。</translation>
    </message>
    <message>
        <source>The data was written by a later version of the program. Update this program and try again.</source>
        <translation>このデータは、より新しい版の連携デスクで作られています。連携デスクを更新してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The data belongs to the form &quot;%1&quot;, not to &quot;%2&quot;.</source>
        <translation>このデータは様式「%1」のもので、「%2」のものではありません。</translation>
    </message>
</context>
<context>
    <name>FormSource</name>
    <message>
        <source>There is no way &quot;%1&quot; to fill in a form. Choose one of: %2.</source>
        <translation>記入のしかたに「%1」はありません。次から選んでください：%2</translation>
    </message>
    <message>
        <source>from=&quot;…%1…&quot;: expected one of: %2.</source>
        <translation>from=&quot;…%1…&quot;：次のどれかで始めてください：%2</translation>
    </message>
    <message>
        <source>from=&quot;…%1…&quot;: &quot;%2&quot; has no field &quot;%3&quot;; expected one of: %4.</source>
        <translation>from=&quot;…%1…&quot;：「%2」に「%3」という項目はありません。使える項目：%4</translation>
    </message>
    <message>
        <source>from=&quot;…%1…&quot;: &quot;%2&quot; is a whole record; add the field of it.</source>
        <translation>from=&quot;…%1…&quot;：「%2」は記録全体を指しています。その中の項目まで書いてください。</translation>
    </message>
    <message>
        <source>from=&quot;…%1…&quot;: nothing can follow &quot;%2&quot;, which is a value.</source>
        <translation>from=&quot;…%1…&quot;：「%2」は値なので、その後には何も続けられません。</translation>
    </message>
    <message>
        <source>from=&quot;%1&quot;: expected at most one ? between two |.</source>
        <translation>from=&quot;%1&quot;：| と | の間に書ける ? は1つまでです。</translation>
    </message>
    <message>
        <source>where=&quot;%1&quot;: &quot;%2&quot; is &apos;yes&apos; or &apos;no&apos;.</source>
        <translation>where=&quot;%1&quot;：「%2」は 'yes' か 'no' で書いてください。</translation>
    </message>
    <message>
        <source>where=&quot;%1&quot;: &quot;%2&quot; cannot be compared with a text; expected a text, a yes or no, or a record.</source>
        <translation>where=&quot;%1&quot;：「%2」は文字と比べられません。文字、はい・いいえ、または参照の項目を指定してください。</translation>
    </message>
    <message>
        <source>where=&quot;%1&quot;: expected conditions such as patient = patient or kind = &apos;consent&apos;, joined by &quot;and&quot;.</source>
        <translation>where=&quot;%1&quot;：patient = patient や kind = 'consent' のような条件を and でつないで書いてください。</translation>
    </message>
    <message>
        <source>where=&quot;%1&quot;: &quot;%2&quot; has no field &quot;%3&quot;; expected one of: %4.</source>
        <translation>where=&quot;%1&quot;：「%2」に項目「%3」はありません。使えるもの：%4。</translation>
    </message>
    <message>
        <source>where=&quot;%1&quot;: expected a reference to equal a record that the form knows, or a text in &apos;quotes&apos;, but found &quot;%2&quot;.</source>
        <translation>where=&quot;%1&quot;：参照の項目と、この様式が知っている記録、または 'かぎ' で囲んだ文字を比べる条件を書いてください（「%2」とあります）。</translation>
    </message>
</context>
<context>
    <name>FormTemplate</name>
    <message>
        <source>this part is taller than a sheet; divide it into several paragraphs or make it smaller.</source>
        <translation>この部分は1枚の用紙に入りません。段落を分けるか、小さくしてください。</translation>
    </message>
    <message>
        <source>copy=&quot;%1&quot;: the form has no such &lt;copy&gt;; expected one of: %2.</source>
        <translation>copy=&quot;%1&quot;：この様式にその &lt;copy&gt; はありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>value=&quot;%1&quot; is no option of &quot;%2&quot;; expected one of: %3.</source>
        <translation>value=&quot;%1&quot; は「%2」の選択肢にありません。使えるもの：%3</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is empty; expected text.</source>
        <translation>&lt;%1&gt; が空です。文字を書いてください。</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; has no field &quot;%2&quot;; expected one of: %3.</source>
        <translation>表「%1」に「%2」という項目はありません。使える項目：%3</translation>
    </message>
    <message>
        <source>more-rows=&quot;further-sheets&quot; needs rows=&quot;…&quot;: how many the first sheet has.</source>
        <translation>more-rows=&quot;further-sheets&quot; には、1枚目の行数を示す rows=&quot;…&quot; が必要です。</translation>
    </message>
    <message>
        <source>&lt;table&gt; needs at least one &lt;column&gt;.</source>
        <translation>&lt;table&gt; には &lt;column&gt; が1つ以上必要です。</translation>
    </message>
    <message>
        <source>the cells of this &lt;row&gt; cover %1 columns; expected %2.</source>
        <translation>この &lt;row&gt; のセルは合わせて %1 列分です。%2 列分にしてください。</translation>
    </message>
    <message>
        <source>columns=&quot;%1&quot;: expected widths in mm or *, such as &quot;30 * 20&quot;.</source>
        <translation>columns=&quot;%1&quot;：「30 * 20」のように、幅（mm）か * を並べてください。</translation>
    </message>
    <message>
        <source>&lt;grid&gt; needs at least one &lt;row&gt;.</source>
        <translation>&lt;grid&gt; には &lt;row&gt; が1つ以上必要です。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot stand in &lt;%2&gt;, which stays on one sheet.</source>
        <translation>&lt;%2&gt; は1枚に収まるものなので、&lt;%1&gt; を中に置けません。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot hold anything.</source>
        <translation>&lt;%1&gt; の中には何も書けません。</translation>
    </message>
    <message>
        <source>key=&quot;%1&quot;: expected words of Latin letters and digits joined by dots, such as office.name.</source>
        <translation>key=&quot;%1&quot;：office.name のように、英数字の語を点でつないで書いてください。</translation>
    </message>
    <message>
        <source>a choice needs options=&quot;…&quot;, separated by &quot;|&quot;, such as &quot;男|女&quot;.</source>
        <translation>選択には options=&quot;…&quot; が必要です。「男|女」のように | で区切ってください。</translation>
    </message>
    <message>
        <source>options=&quot;…&quot; belong to kind=&quot;choice&quot; or kind=&quot;ticks&quot;.</source>
        <translation>options=&quot;…&quot; は kind=&quot;choice&quot; か kind=&quot;ticks&quot; の項目に使います。</translation>
    </message>
    <message>
        <source>a &lt;table&gt; among the fields needs at least one &lt;field&gt;.</source>
        <translation>&lt;fields&gt; の中の &lt;table&gt; には &lt;field&gt; が1つ以上必要です。</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; clashes with &quot;%2&quot; of line %3.</source>
        <translation>key「%1」は、%3 行目の「%2」と重なります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>nothing can stand here, but found %1.</source>
        <translation>ここには何も置けませんが、%1 があります。</translation>
    </message>
    <message>
        <source>expected one of %1, but found %2.</source>
        <translation>%1 のどれかが必要ですが、%2 があります。</translation>
    </message>
    <message>
        <source>&lt;%1 key=&quot;%2&quot;&gt;: no such field of a fitting kind is declared in &lt;fields&gt;; expected one of: %3.</source>
        <translation>&lt;%1 key=&quot;%2&quot;&gt;：使える種類のその項目が &lt;fields&gt; にありません。使える項目：%3</translation>
    </message>
    <message>
        <source>&lt;copies&gt; needs at least one &lt;copy&gt;.</source>
        <translation>&lt;copies&gt; には &lt;copy&gt; が1つ以上必要です。</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is printed nowhere in &lt;body&gt;; expected a place for it, or internal=&quot;yes&quot;.</source>
        <translation>項目「%1」が &lt;body&gt; のどこにも印刷されません。場所を作るか、internal=&quot;yes&quot; としてください。</translation>
    </message>
    <message>
        <source>expected &lt;form&gt; at the beginning.</source>
        <translation>はじめに &lt;form&gt; が必要です。</translation>
    </message>
    <message>
        <source>&lt;form&gt; needs a &lt;body&gt; with content.</source>
        <translation>&lt;form&gt; には中身のある &lt;body&gt; が必要です。</translation>
    </message>
    <message>
        <source>the file is missing or cannot be read.</source>
        <translation>ファイルがないか、読めません。</translation>
    </message>
    <message>
        <source>expected id=&quot;%1&quot; as in pack.xml, but found &quot;%2&quot;.</source>
        <translation>pack.xml と同じ id=&quot;%1&quot; が必要ですが、「%2」となっています。</translation>
    </message>
    <message>
        <source>the pack has no value &quot;%1&quot;; expected one of: %2.</source>
        <translation>地域パックに「%1」という値はありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>elements are nested too deeply.</source>
        <translation>要素の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>the file is larger than 1 MB.</source>
        <translation>ファイルが 1 MB を超えています。</translation>
    </message>
    <message>
        <source>the XML cannot be read (%1).</source>
        <translation>XML として読めません（%1）。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; needs the attribute %2=&quot;…&quot;.</source>
        <translation>&lt;%1&gt; には %2=&quot;…&quot; が必要です。</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; of &lt;%3&gt;: expected a number from %4 to %5.</source>
        <translation>&lt;%3&gt; の %1=&quot;%2&quot;：%4 から %5 までの数で書いてください。</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; of &lt;%3&gt;: expected one of: %4.</source>
        <translation>&lt;%3&gt; の %1=&quot;%2&quot;：次から選んでください：%4</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute &quot;%2&quot;; expected one of: %3.</source>
        <translation>&lt;%1&gt; に「%2」という属性はありません。使える属性：%3</translation>
    </message>
    <message>
        <source>a document type (&lt;!DOCTYPE …&gt;) is not allowed.</source>
        <translation>文書型宣言（&lt;!DOCTYPE …&gt;）は使えません。</translation>
    </message>
    <message>
        <source>a tick box of &quot;%1&quot; needs value=&quot;…&quot;: for what it is ticked.</source>
        <translation>「%1」のチェック欄には value=&quot;…&quot;（印を付ける値）が必要です。</translation>
    </message>
    <message>
        <source>words=&quot;…&quot;: expected what is stored and what is printed for it, such as &quot;leaving=退職|*=その他&quot;.</source>
        <translation>words=&quot;…&quot;：台帳の値と印刷する言葉を「leaving=退職|*=その他」のように書いてください。</translation>
    </message>
    <message>
        <source>key=&quot;%1&quot;: expected one word of Latin letters.</source>
        <translation>key=&quot;%1&quot;：英字の一語で書いてください。</translation>
    </message>
    <message>
        <source>&lt;related from=&quot;%1&quot;&gt;: expected a register or one of: %2.</source>
        <translation>&lt;related from=&quot;%1&quot;&gt;：台帳の種類か、次のいずれかを書いてください：%2。</translation>
    </message>
    <message>
        <source>&lt;related from=&quot;%1&quot;&gt;: expected subject=&quot;%2&quot; in pack.xml, but found &quot;%3&quot;.</source>
        <translation>&lt;related from=&quot;%1&quot;&gt;：pack.xml に subject=&quot;%2&quot; と書いてください（&quot;%3&quot; とあります）。</translation>
    </message>
    <message>
        <source>&lt;related key=&quot;%1&quot;&gt;: the key is taken already.</source>
        <translation>&lt;related key=&quot;%1&quot;&gt;：このキーはすでに使われています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot;: from=&quot;%2&quot; is neither a register nor a list of data.</source>
        <translation>表「%1」：from=&quot;%2&quot; は台帳の種類でもデータの一覧でもありません。</translation>
    </message>
    <message>
        <source>the pack has no clause &quot;%1&quot;; expected one of: %2.</source>
        <translation>パックに条文「%1」はありません。使えるもの：%2。</translation>
    </message>
</context>
<context>
    <name>PackCheck</name>
    <message>
        <source>there is no such folder.</source>
        <translation>そのフォルダーがありません。</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;: from=&quot;%2&quot; and kind=&quot;date&quot; must go together.</source>
        <translation>項目「%1」：日付を出す from=&quot;%2&quot; と kind=&quot;date&quot; は、両方そろえてください。</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot;: from=&quot;%2&quot; is no register.</source>
        <translation>表「%1」：from=&quot;%2&quot; という台帳はありません。</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot;: the register &quot;%2&quot; has no field &quot;%3&quot;.</source>
        <translation>表「%1」：台帳「%2」に「%3」という項目はありません。</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot;: where, while, order and first need a register as from=&quot;…&quot;.</source>
        <translation>表「%1」：where、while、order、first を使うには、from=&quot;…&quot; に台帳の種類を書いてください。</translation>
    </message>
</context>
<context>
    <name>PdfAttachment</name>
    <message>
        <source>This PDF is damaged and its form data cannot be read. Please ask for the file once more.</source>
        <translation>このPDFは壊れていて、様式のデータを読み取れません。もう一度ファイルを受け取ってください。</translation>
    </message>
    <message>
        <source>This PDF is protected with a password. Please save it without the password and read it again.</source>
        <translation>このPDFはパスワードで保護されています。パスワードを外して保存し、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>This form was made with a newer version of the program. Please update this one and read it again.</source>
        <translation>この様式は、より新しい版のプログラムで作られています。このプログラムを更新してから、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>This PDF carries no form data. Only PDFs that this program made can be read back; scans and printed copies cannot.</source>
        <translation>このPDFには様式のデータが付いていません。読み取れるのは、このプログラムが作ったPDFだけです。スキャンや印刷し直したものは読み取れません。</translation>
    </message>
    <message>
        <source>This file is not a PDF. Please choose the PDF that this program made.</source>
        <translation>このファイルはPDFではありません。このプログラムが作ったPDFを選んでください。</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Stopped. %1 of %2 files were written.</source>
        <translation>中止しました。%2件のうち%1件を書き出しました。</translation>
    </message>
    <message>
        <source>There is nothing to print. Please choose at least one form and one person.</source>
        <translation>印刷するものがありません。様式と人をそれぞれ1つ以上選んでください。</translation>
    </message>
    <message>
        <source>The PDF could not be made and nothing was saved. Please try again.</source>
        <translation>PDFを作れませんでした。何も保存していません。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>There is nobody to print this form for yet. Enter them first.</source>
        <translation>この様式を印刷する相手がまだ登録されていません。先に登録してください。</translation>
    </message>
    <message>
        <source>Choose for whom to print &quot;%1&quot;, or print it blank.</source>
        <translation>「%1」をどなたの分として印刷するか選ぶか、白紙で印刷してください。</translation>
    </message>
    <message>
        <source>Printing was stopped. Nothing was printed.</source>
        <translation>印刷を中止しました。何も印刷されていません。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer is set up on this computer. Please save the form as a PDF and print it on another computer, or set up a printer.</source>
        <translation>このパソコンにはプリンターが設定されていません。PDFに保存して別のパソコンで印刷するか、プリンターを設定してください。</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Please check that it is switched on and has paper, then print again, or save the form as a PDF.</source>
        <translation>プリンターに送れませんでした。電源と用紙を確かめてもう一度印刷するか、PDFに保存してください。</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>印刷を中止しました。</translation>
    </message>
</context>
<context>
    <name>Typesetter</name>
    <message>
        <source>%1, row %2, %3</source>
        <translation>%1 %2行目の%3</translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;)</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1: the form prints %2, but %3 does not lie in %2. Change the date, or leave it open and write it by hand.</source>
        <translation>%1：様式には「%2」と印刷されていますが、%3は%2の日付ではありません。日付を直すか、空欄のまま印刷して手で書いてください。</translation>
    </message>
    <message>
        <source>%1 is too long for its place on the form. Shorten it, or leave it open and write it by hand.</source>
        <translation>%1は長すぎて記入欄に入りません。短くするか、空欄のまま印刷して手で書いてください。</translation>
    </message>
    <message>
        <source>No installed font can print &quot;%1&quot; (%2) in %3. Replace the character, or leave the field open and write it by hand.</source>
        <translation>%3の「%1」（%2）を印刷できる文字がありません。別の文字に置きかえるか、空欄のまま印刷して手で書いてください。</translation>
    </message>
    <message>
        <source>the text of the form</source>
        <translation>様式の本文</translation>
    </message>
</context>
</TS>
