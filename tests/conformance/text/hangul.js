// Hangul in names of variables, functions, properties and in strings (row 28).
const 이름 = "김철수";
const 학생 = { 나이: 20, "사는 곳": "서울" };

function 인사하기(상대) {
  console.log("안녕하세요,", 상대);
}

인사하기(이름);
console.log(학생.나이, 학생["사는 곳"], 학생);
setTimeout(function 나중에() {
  console.log("타이머", 나중에.name);
}, 0);
console.log(이름.length, 이름[0], [...이름].join("-"));
