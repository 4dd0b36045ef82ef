// What Intl and the methods that use it refuse.
const say = f => { try { f(); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
say(() => { new Intl.DateTimeFormat('en', { dateStyle: 'x' }); });
say(() => { (5).toLocaleString('en', { style: 'x' }); });
say(() => { new Intl.NumberFormat('en', { style: 'currency' }); });
say(() => { new Intl.NumberFormat('en', { style: 'currency', currency: 'x' }); });
say(() => { new Intl.NumberFormat('en', { style: 'unit' }); });
say(() => { new Intl.RelativeTimeFormat('en').format(1, 'lunch'); });
say(() => { 'a'.localeCompare('b', 'bad_tag'); });
say(() => { new Date(0).toLocaleString('bad_tag'); });
say(() => { new Intl.PluralRules('en', { type: 'z' }); });
say(() => { new Intl.Collator('en', { sensitivity: 'z' }); });
say(() => { new Date(0).toLocaleDateString('en', { month: 'zz' }); });
say(() => { new Date(0).toLocaleString('en', { hour: 'zz' }); });
say(() => { new Date(0).toLocaleTimeString('en', { timeZone: 'Nowhere' }); });
say(() => { new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Nowhere' }); });
say(() => { new Intl.NumberFormat('ko-KR', { notation: 'tiny' }).format(1); });
