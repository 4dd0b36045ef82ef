// document.cookie: one is set at a time, all are read at once.
document.cookie = 'a=1'; document.cookie = 'b=2; max-age=60'; document.cookie = 'c=3; path=/elsewhere'; document.cookie = ' d = 4 ; expires=Fri, 01 Jan 2100 00:00:00 GMT'; document.cookie = 'e=x=y';
console.log(document.cookie);
document.cookie = 'a=again'; document.cookie = 'b=2'; console.log(document.cookie);
document.cookie = 'a=; max-age=0'; document.cookie = 'b=; expires=Thu, 01 Jan 1970 00:00:00 GMT'; document.cookie = 'f=1; httponly'; document.cookie = 'g=1; domain=example.com'; document.cookie = 'h=1; max-age=-5'; console.log(document.cookie);
document.cookie = 'k=한글'; document.cookie = 'nameless'; document.cookie = 'q="a b"'; console.log(document.cookie);
document.cookie = ''; console.log(Object.fromEntries(document.cookie.split('; ').map((pair) => pair.split('='))).d, navigator.cookieEnabled);
