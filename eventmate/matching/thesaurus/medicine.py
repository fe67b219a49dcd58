"""Medicine, care of body, mind and animals."""

ROWS = """
healthcare- : | healthcare, health care, health sector, health
medicine < healthcare : doctor, medical doctor, general practitioner, gp, family doctor, hospital consultant, surgeon,
    internist, arzt, arztin, medecin, medical officer, chief medical officer, medical director, clinician, family
    physician, resident physician, house officer, emergency physician, emergency doctor, anesthesiologist,
    anaesthetist, er doctor, country doctor, intensivist, urologist, gastroenterologist, nephrologist, rheumatologist,
    pulmonologist, endocrinologist, hematologist, pathologist, infectious disease specialist, hospitalist, sports
    doctor, sports medicine doctor, allergist, geriatrician | medicine, medical practice, clinic, hospital, illness,
    diagnosis, surgery, health check, fever, infection, disease, medical advice, medical treatment, symptoms, sick,
    checkup, prescription, medical, stomach ache, cough, high blood pressure, diabetes, second opinion, anaesthesia,
    emergency medicine, allergy, allergies, intensive care | treat patients, diagnose, see doctor
= medicine + heart~ : cardiologist, heart surgeon, cardiac surgeon, heart doctor, heart specialist | cardiology, heart
    problem, chest pain, irregular heartbeat, heart attack, heart disease, heart palpitations
= medicine + cancer~ : oncologist, cancer researcher, oncology nurse, cancer doctor, radiation oncologist | oncology,
    cancer, tumor, chemotherapy, breast cancer, leukemia
= medicine + skin~ : dermatologist, skin doctor, skin specialist | dermatology, skin rash, rash, acne, eczema, mole on
    skin, psoriasis, weird mole, mole
= medicine + eye~ : ophthalmologist, eye doctor, eye surgeon | ophthalmology, eye surgery, cataract, glaucoma, eye
    infection, retina
= medicine + kids : pediatrician, paediatrician, children doctor, kid doctor, neonatologist, kinderarzt, pediatric
    surgeon | pediatrics, paediatrics, kid has fever, baby has fever, child vaccination
= medicine + bones~ : orthopedist, orthopedic surgeon, orthopaedic surgeon, trauma surgeon, hand surgeon, knee
    surgeon, orthopaedist, spine surgeon, hip surgeon | orthopedics, knee surgery, broken bone, hip replacement,
    broken arm, broken leg, torn ligament, knee operation, slipped disc, spine surgery
= medicine + nerves~ : neurologist, neurosurgeon, brain surgeon, sleep doctor | neurology, migraine, stroke, epilepsy,
    parkinson, multiple sclerosis, alzheimer, seizures
= medicine + women~ : gynecologist, gynaecologist, obstetrician, fertility doctor, ob gyn, fertility specialist |
    gynecology, obstetrics, fertility, ivf, menopause, women health, pregnancy checkup
= medicine + ears~ : ent doctor, ear nose throat doctor, ent surgeon | ear infection, sinus, tonsils, hoarse voice,
    sore throat
= medicine + imaging~ : radiologist, radiographer, sonographer, x ray technician | radiology, x ray, mri, ct scan,
    ultrasound, medical imaging
= medicine + beauty : plastic surgeon, cosmetic surgeon | plastic surgery, cosmetic surgery, nose job
hearing : audiologist, hearing aid acoustician, hearing specialist | hearing, hearing aid, hearing loss, tinnitus,
    hearing test, deaf in one ear
psychiatry < medicine, mental health : psychiatrist, child psychiatrist | psychiatry, psychiatric, adhd diagnosis,
    schizophrenia, bipolar
mental health* < healthcare : psychologist, psychotherapist, therapist, counselor, counsellor, clinical psychologist,
    mental health counselor, grief counselor, marriage counselor, couples therapist, family therapist, psychoanalyst,
    trauma therapist, addiction counselor, school psychologist, mental health nurse, child psychologist, art
    therapist, music therapist, relationship counsellor, cbt therapist, behavioral therapist, addiction therapist,
    bereavement counsellor, marriage counsellor, hypnotherapist | mental health, therapy, psychotherapy, counseling,
    anxiety, depression, burnout, stress management, addiction, trauma therapy, grief, panic attacks, marriage
    trouble, couples therapy, stress, marriage counseling, phobia, adhd, eating disorder, bereavement, post traumatic
    stress, panic attack, feeling depressed, burned out, relationship trouble, alcohol problem, wellbeing at work |
    talk to about depression, cope with grief, cope with stress, stop drinking, quit drinking
= mental health + couples~ : marriage counselor, couples therapist, marriage counsellor, relationship counsellor,
    relationship counselor | couples therapy, marriage counseling, marriage trouble, relationship trouble | save
    marriage
nursing < healthcare : nurse, registered nurse, nurse practitioner, head nurse, midwife nurse, krankenschwester,
    nursing manager, ward manager, ward sister, icu nurse, er nurse, nursing assistant, school nurse, nursing
    director, matron, staff nurse, theatre nurse, community nurse, clinical nurse, pediatric nurse, nurse manager,
    district nurse, nurse educator | nursing, patient care, hospital ward, wound care
elder care < healthcare : caregiver, carer, care worker, home care nurse, geriatric nurse, nursing home manager, elder
    care worker, home health aide, home carer, care home manager, palliative nurse, hospice nurse, live in carer, home
    care provider, home care agency, senior care, care assistant, elderly care nurse | elderly care, home care,
    nursing home, dementia, dementia care, elder care, hospice, aging parents, care home, eldercare, palliative care,
    elderly mother, elderly father, elderly parent, old people, assisted living, looking after elderly, aging, ageing,
    elderly, senior living, assisted care | look after grandmother, look after mother, look after dad, look after mum,
    look after father, care for mother, care for father, care for elderly, look after elderly, care for grandmother,
    care for grandfather, sit with grandmother, care for parents, look after parents, care for dad, care for mum, care
    for mom, look after mom, look after grandma, care for grandma
birth : midwife, doula, lactation consultant, birth coach, prenatal yoga teacher, breastfeeding counsellor, antenatal
    teacher, hebamme | birth, pregnancy, home birth, midwifery, breastfeeding, pregnant, childbirth, antenatal class,
    prenatal | give birth, deliver baby
dentistry < healthcare : dentist, orthodontist, dental surgeon, dental hygienist, zahnarzt, oral surgeon, endodontist,
    dental technician, dental assistant, dental nurse, dental practice | dental, dentistry, tooth, toothache, braces,
    root canal, wisdom tooth, dental implant, teeth whitening, gums, chipped tooth, orthodontics, filling | fix tooth,
    clean teeth, pull tooth, straighten teeth
physiotherapy < healthcare : physiotherapist, physical therapist, chiropractor, osteopath, occupational therapist,
    sports therapist, massage therapist, masseur, masseuse, rehab specialist, physio, rehabilitation specialist, hand
    therapist, sports physiotherapist, manual therapist, reflexologist | physiotherapy, physical therapy, back pain,
    sore back, massage, knee pain, shoulder pain, sports injury, rehabilitation, rehab, osteopathy, posture, neck
    pain, stiff neck, bad back, occupational therapy, hurt back, frozen shoulder, sciatica, sprained ankle, sore knee,
    tennis elbow, ankle injury, back hurt, shoulder hurt, knee hurt | fix back, recover from injury
speech therapy : speech therapist, speech pathologist, speech language therapist, speech and language therapist,
    logopedist, speech language pathologist | speech therapy, stutter, stuttering, stammer, lisp, speech delay, speech
    impediment, kid stutter
optometry : optician, optometrist, eyewear designer, eyewear shop owner, glasses shop | eyeglasses, glasses, contact
    lenses, eye test, eyewear, eyesight, new lenses, reading glasses, spectacles
pharmacy < healthcare : pharmacist, pharmacy technician, apothecary, apotheker, chemist shop owner, hospital
    pharmacist, pharmacy owner | pharmacy, drugstore, medication, medicines, drug interactions, prescription drugs
pharma < healthcare : pharmaceutical scientist, pharmacologist, clinical research associate, clinical trial manager,
    medical science liaison, regulatory affairs manager, drug developer, clinical trials manager, regulatory affairs
    specialist, pharmacovigilance officer, toxicologist, clinical research coordinator, pharma sales, medical affairs
    manager, clinical scientist, clinical research manager | pharma, pharmaceutical, pharmaceuticals, clinical trial,
    clinical trials, drug development, regulatory affairs, fda approval, pharmaceutical industry, drug approval,
    clinical research, medical device approval, ce marking, fda
public health < healthcare : epidemiologist, public health officer, health policy analyst, global health specialist,
    public health researcher, infection control officer, health economist, health policy advisor, public health
    consultant | public health, epidemiology, global health, vaccination campaign, health policy, pandemic, health
    economics, disease outbreak, infection control
hospital administration : hospital administrator, hospital manager, practice manager, hospital director, clinic
    manager, healthcare administrator, health services manager | hospital management, healthcare management, hospital
    administration
emergency : paramedic, emt, ambulance driver, firefighter, rescue worker, first aid trainer, first aider, lifeguard,
    fire chief, mountain rescuer, disaster relief coordinator, emergency manager, first aid instructor, fireman |
    ambulance, first aid, firefighting, rescue, fire brigade, disaster relief, emergency response, cpr, emergency
    services, fire department, defibrillator | teach first aid
= emergency + teaching : first aid trainer, first aid instructor, cpr instructor | first aid course, first aid
    training
nutrition : nutritionist, dietitian, dietician, nutrition coach, nutrition consultant, food scientist nutrition,
    sports nutritionist, weight loss coach, diet coach | nutrition, diet, weight loss, healthy eating, meal plan,
    dieting, eat healthier, lose weight, gluten intolerance, food intolerance, overweight, vitamins, nutritional
    advice, healthy diet | lose weight, lose kilos, lose pounds, eat better, eat healthier, plan meals
veterinary : veterinarian, vet, vet nurse, animal doctor, veterinary nurse, veterinary surgeon, equine vet, tierarzt,
    animal hospital, horse vet, vet clinic, veterinary technician | veterinary, animal clinic, sick dog, sick cat,
    sick pet, dog limp, cat vaccination, animal health, vet practice, sick horse, cow calving, dog vomit, cat limp,
    horse lame, dog ill, cat ill, vaccinate dog, vaccinate cat, sick rabbit, pet surgery, dog sick, cat sick, limping
    dog | vaccinate pet, treat animals, neuter cat, castrate, spay
pets : dog trainer, dog walker, pet sitter, dog breeder, pet groomer, animal trainer, dog groomer, pet shop owner,
    kennel owner, cat sitter, dog sitter, dog behaviorist, dog boarding, cat breeder, animal shelter manager, puppy
    trainer, animal behaviorist, pet store owner | dog training, pet sitting, dog walking, pets, dog, cat, kennel, pet
    grooming, dog bark, pet food, animal shelter, animal charities, guide dog, hamster, aquarium, parrot, pet shop,
    puppy school, rescue dogs, animal rescue | walk dog, train dog, look after dog, look after cat, feed cat, groom
    dog, watch dog, watch cat, mind dog, take care of cat, take care of dog, stop dog barking, adopt dog, adopt cat
horses : horse trainer, riding instructor, stable owner, jockey, horse breeder, equestrian, riding teacher, livery
    yard owner | horse, horses, horse riding, equestrian, stable, riding lessons, dressage, pony | ride horse
complementary medicine : acupuncturist, homeopath, naturopath, herbalist, ayurveda practitioner, reiki practitioner,
    heilpraktiker | acupuncture, homeopathy, naturopathy, herbal medicine, ayurveda, traditional chinese medicine,
    herbal remedies
funeral : undertaker, funeral director, funeral celebrant, mortician, funeral speaker | funeral, burial, cremation,
    coffin, memorial service, cemetery | bury, arrange funeral, plan funeral
"""
