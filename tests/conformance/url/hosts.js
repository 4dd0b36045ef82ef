// Hosts: names in other scripts, IPv4 and IPv6 addresses, what is refused.
for (const host of ['한국.kr', 'EXAMPLE.com.', 'bücher.de', '0x7f.1', '1.2.3', '4294967295', '4294967296', '1.2.3.256', '[::1]', '[1:0:0:2::7.8.9.10]', '[1::2::3]', '[fe80::1%25en0]', 'a%41', '%ea%b0%80.com', 'a_b', 'a..b', '日本語。jp', 'ＧＯ.com', 'ß.de', '1.2.3.4.5', '0x', '127.0.0.1.', 'a<b', ''])
  console.log(JSON.stringify(host), URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).host : 'refused');
