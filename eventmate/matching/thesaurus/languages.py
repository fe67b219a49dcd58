"""Languages, as what one translates into, teaches or speaks."""

ROWS = """
= teaching + english~ : esl teacher, efl teacher, english teacher |
english~ : | english, ielts, toefl
german~ : | german, deutsch, austrian, swiss german
french~ : | french, francais, francophone
spanish~ : | spanish, espanol, castilian
italian~ : | italian, italiano
portuguese~ : | portuguese, brazilian portuguese
dutch~ : | dutch, flemish
japanese~ : | japanese, nihongo
chinese~ : | chinese, mandarin, cantonese
korean~ : | korean, hangul
arabic~ : | arabic
russian~ : | russian
ukrainian~ : | ukrainian
polish~ : | polish
czech~ : | czech, slovak
turkish~ : | turkish
greek~ : | greek
swedish~ : | swedish
norwegian~ : | norwegian
danish~ : | danish
finnish~ : | finnish
hungarian~ : | hungarian
romanian~ : | romanian
hindi~ : | hindi, urdu, punjabi, bengali, tamil
thai~ : | thai
vietnamese~ : | vietnamese
indonesian~ : | indonesian, malay, tagalog
hebrew~ : | hebrew, yiddish
persian~ : | persian, farsi
swahili~ : | swahili, amharic, yoruba
catalan~ : | catalan, basque
latin~ : | latin language, ancient greek
"""
