<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FontBook</name>
    <message>
        <source>The font &quot;%1&quot; is needed to set forms and is not installed. Install it (Debian: fonts-morisawa-bizud-mincho, fonts-morisawa-bizud-gothic, fonts-ipamj-mincho) and try again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, but is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the form does not offer &quot;%2&quot;. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a control character (U+%2) that cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is no date. Write it like 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no field &quot;%1&quot;. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 rows; a form takes %3 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is not valid JSON (%1, at byte %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a later version of the program. Update this program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data belongs to the form &quot;%1&quot;, not to &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormTemplate</name>
    <message>
        <source>this part is taller than a sheet; divide it into several paragraphs or make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy=&quot;%1&quot;: the form has no such &lt;copy&gt;; expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value=&quot;%1&quot; is no option of &quot;%2&quot;; expected one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; is empty; expected text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; has no field &quot;%2&quot;; expected one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more-rows=&quot;further-sheets&quot; needs rows=&quot;…&quot;: how many the first sheet has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;table&gt; needs at least one &lt;column&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cells of this &lt;row&gt; cover %1 columns; expected %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns=&quot;%1&quot;: expected widths in mm or *, such as &quot;30 * 20&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;grid&gt; needs at least one &lt;row&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot stand in &lt;%2&gt;, which stays on one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot hold anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key=&quot;%1&quot;: expected words of Latin letters and digits joined by dots, such as office.name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice needs options=&quot;…&quot;, separated by &quot;|&quot;, such as &quot;男|女&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options=&quot;…&quot; belong to kind=&quot;choice&quot; or kind=&quot;ticks&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &lt;table&gt; among the fields needs at least one &lt;field&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; clashes with &quot;%2&quot; of line %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can stand here, but found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of %1, but found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1 key=&quot;%2&quot;&gt;: no such field of a fitting kind is declared in &lt;fields&gt;; expected one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;copies&gt; needs at least one &lt;copy&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is printed nowhere in &lt;body&gt;; expected a place for it, or internal=&quot;yes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &lt;form&gt; at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;form&gt; needs a &lt;body&gt; with content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected id=&quot;%1&quot; as in pack.xml, but found &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack has no value &quot;%1&quot;; expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; needs the attribute %2=&quot;…&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; of &lt;%3&gt;: expected a number from %4 to %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; of &lt;%3&gt;: expected one of: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute &quot;%2&quot;; expected one of: %3.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the form prints %2, but %3 does not lie in %2. Change the date, or leave it open and write it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long for its place on the form. Shorten it, or leave it open and write it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font can print &quot;%1&quot; (%2) in %3. Replace the character, or leave the field open and write it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
