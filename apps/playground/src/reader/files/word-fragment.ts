/** HTML as Word for Windows puts it into the clipboard; for tests. */
export function wordFragment(body: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:10.5pt; font-family:等线;}
 h1 {mso-style-priority:9; font-size:22.0pt; mso-outline-level:1;}
 p.MsoListParagraph {mso-style-priority:34; text-indent:21.0pt;}
 @list l0 {mso-list-id:1; mso-list-type:hybrid;}
 @list l0:level1 {mso-level-number-format:japanese-counting; mso-level-text:"%1、";}
-->
</style>
</head>

<body lang=ZH-CN style='tab-interval:21.0pt;word-wrap:break-word;text-justify-trim:punctuation'>
<!--StartFragment-->

${body}

<!--EndFragment-->
</body>

</html>
`
}

/** A paragraph of a list, whose number Word writes out for programs that have no lists of its kind. */
export function wordItem(number: string, level: number, text: string): string {
  return `<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;mso-char-indent-count:
0;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=EN-US
style='mso-fareast-font-family:等线;mso-bidi-font-family:等线'><span
style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${text}<span lang=EN-US><o:p></o:p></span></p>
`
}

/** A paragraph of text. */
export function wordParagraph(text: string): string {
  return `<p class=MsoNormal style='text-indent:21.0pt'>${text}<span lang=EN-US><o:p></o:p></span></p>
`
}
