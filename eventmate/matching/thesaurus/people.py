"""Teaching, children, schools."""

ROWS = """
teaching : teacher, tutor, instructor, educator, private tutor, schoolteacher, high school teacher, school principal,
    headteacher, headmaster, headmistress, primary school teacher, elementary school teacher, secondary school
    teacher, lehrer, lehrerin, enseignant, corporate trainer, trainer, training manager, vocational trainer, learning
    and development manager, instructional designer, curriculum developer, language school, music school, teaching
    assistant, head of learning, course creator, e learning developer, elearning developer, elearning designer, deputy
    head teacher, vice principal, school director, special education teacher, private teacher, adult educator,
    workshop instructor, bootcamp instructor, language school owner, tutoring company, tutoring agency, primary
    teacher, substitute teacher, learning designer, music school owner, education consultant, education officer,
    homework tutor, maths teacher, dean of students, training consultant, homeschool teacher, profesor, academy owner
    | education, lesson, lessons, tutoring, teaching, class, school, training course, curriculum, classroom, course,
    courses, homework, exam preparation, training, homeschooling, vocational training, exam, learning and development,
    bootcamp, elearning course, corporate training, staff training, instructional design, online course, tuition,
    pedagogy, private lessons, evening classes, exam prep, exams, adult education, higher education, crash course,
    teachers, remedial lessons, gmat, gre, sat prep, toefl, abitur, a levels, bad grades, grades, workshop for kids |
    teach, tutor, learn, train, instruct, give lessons, teach lessons, teach kid, learn language, help with homework,
    prepare for exam, pass exam, study, train staff, learn about, brush up on, brush up, kid struggle, son struggle,
    struggle at school, catch up at school, fail class, kid fail, prepare for test, upskill, train employees, pick up
special education < teaching : special needs teacher, special education teacher, inclusion specialist, learning
    support assistant, dyslexia tutor, dyslexia specialist, autism specialist, learning therapist, special educational
    needs coordinator, behavioral therapist kids, sign language teacher, autism therapist, senco | special education,
    special needs, dyslexia, autism, learning disability, inclusion in school, adhd kids, autistic, dyslexic, learning
    difficulties, autistic kid, reading difficulties
child care : nanny, babysitter, childminder, kindergarten teacher, preschool teacher, daycare owner, au pair, nursery
    teacher, child care worker, kita leiter, erzieher, daycare manager, early years educator, governess, tagesmutter,
    nursery nurse, kindergarten owner, daycare provider, child care provider, nursery manager, preschool owner, day
    care owner, kindergarten director, child minder, early childhood educator, early years teacher, montessori
    teacher, daycare director, after school club leader, after school program director, childcare provider, nursery
    school teacher, preschool director, creche manager | child care, childcare, daycare, kindergarten, preschool,
    babysitting, nanny, nursery, after school care, day care, early childhood education, montessori, creche, nursery
    school, after school program, toddler group, holiday camp, summer camp, after school club, playgroup | look after
    kid, watch kid, babysit, mind kid, look after baby, watch baby, pick up kid from school, care for kid, take care
    of kid, take care of baby, sit for kids, mind baby, care for baby, keep kids busy, watch child
= teaching + kids- : primary school teacher, elementary school teacher, kindergarten teacher, children workshop leader
kids- : | kid, kids, children, families, youngsters
student : student, undergraduate, graduate student, university student, pupil, law student, medical student, master
    student, trainee student, mba student, exchange student, computer science student, engineering student,
    werkstudent, working student, law school student, art student, nursing student, student intern, journalism
    student, architecture student, music student, design student, phd applicant | students, studying
university : university administrator, rector, dean, provost, university president, student advisor, admissions
    officer, university dean, faculty dean, alumni manager, alumni relations officer, admissions director,
    international office manager, study advisor, university chancellor, admissions counselor, college counselor,
    alumni officer, college admissions consultant, student counselor | university, college, campus, degree program,
    alumni, admissions, faculty, college admissions, study abroad, scholarship, scholarships, college application,
    university application, alumni network, exchange semester, phd position, mba program | apply to university, get
    into college, study abroad, get into university, apply to college, get scholarship
youth work < social work : youth worker, youth leader, youth club manager, camp counselor, scout leader, street
    worker, youth coordinator, youth camp director, camp director, camp leader, youth pastor, youth officer | youth
    work, youth club, youth, youth camp, summer camp, holiday camp, young people, youth center, teenagers at risk,
    troubled teens
school administration : school board member, school administrator, school inspector, superintendent of schools,
    education policy advisor, school secretary | school administration, education policy, school board, school reform,
    education ministry
"""
