// Labels of encodings, and the names that they stand for.
for (const label of ['UTF8', ' utf-8\n', 'latin1', 'ascii', 'iso-8859-1', 'windows-1252', 'euc-kr', 'ks_c_5601-1987', 'cp949', 'windows-949', 'sjis', 'utf-16', 'utf-16be', 'UCS-2', 'koi8-r', 'cp1251', 'x-user-defined', 'macintosh', 'replacement', 'utf-7', 'utf-32', 'utf 8'])
  try { console.log(JSON.stringify(label), new TextDecoder(label).encoding); } catch (e) { console.log(JSON.stringify(label), e.name, e.message); }
