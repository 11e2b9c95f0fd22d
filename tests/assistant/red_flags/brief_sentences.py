"""Brief messages for every brief rule: what fires it, and what comes near; "/" parts them."""

_HITS_AND_MISSES = {
    "chest_pain_cardiac.1": (
        "I have chest pain / My chest hurts, help / tight chest now",
        "No chest pain at all / Pec deck chest pain, bench day / Chest strap feels tight",
    ),
    "chest_pain_cardiac.2": (
        "I think I'm having a heart attack / Dad had a heart attack on the stairs",
        "I had a heart attack years ago, fully recovered"
        " / nearly had a heart attack at the entry fee",
    ),
    "chest_pain_cardiac.3": (
        "could it be a heart attack, my chest is tight"
        " / my chest is tight, am I having a heart attack",
        "chest felt tight in 2015, a heart attack was ruled out"
        " / nearly had a heart attack, chest pounding at the fee",
    ),
    "chest_pain_cardiac.4": (
        "legs are sore, my chest is fine but tight / sore legs and chest is ok until the hills",
        "legs are sore and my chest is fine / my quads hurt, chest feels good",
    ),
    "collapse_exercise.1": (
        "I passed out / my wife collapsed / He just fainted at the gym",
        "collapsed onto the sofa after parkrun / I never fainted / nearly fainted giving blood",
    ),
    "stroke_tia.1": (
        "I had a stroke / Dad's having a stroke / think its a mini stroke",
        "I had a stroke years ago / what is a stroke risk / which stroke for swimming",
    ),
    "stroke_tia.2": (
        "my left arm just went dead and floppy / her hand has gone limp",
        "arm went limp from waving at runners / keep the arm loose, not limp",
    ),
    "stroke_tia.3": (
        "her speech is all jumbled / my words came out garbled",
        "slurred speech years ago / no, his speech is not jumbled",
    ),
    "unresponsive_not_breathing.1": (
        "She won't wake up / he has no pulse / my mate isnt breathing",
        "Garmin is not responding / no reaction to my new gel / no pulse reading on my watch",
    ),
    "severe_breathlessness.1": (
        "I can't breathe / cant breathe please / struggling to breathe here",
        "gasping for a brew / blocked nose, can't breathe through it / I can breathe fine",
    ),
    "severe_breathlessness.2": (
        "I'm short of breath at rest / suddenly short of breath",
        "not short of breath at rest / never suddenly short of breath",
    ),
    "severe_breathlessness.3": (
        "my inhaler isn't helping / the blue one just doesn't touch it",
        "brown inhaler isn't helping the cough / how common is an inhaler not working",
    ),
    "pulmonary_embolism.1": (
        "sharp pain when I breathe in / it hurts to breathe / pink frothy spit",
        "hurts to breathe, side stitch / milk froth on my coffee / bruised rib, hurts to breathe",
    ),
    "pulmonary_embolism.2": (
        "I coughed up blood / coughing blood since tonight",
        "never coughed up blood / coughed up phlegm, no blood",
    ),
    "cauda_equina.1": (
        "I can't pee / lost control of my bladder / cannot pee since this morning",
        "can't pee in the portaloo queue / I can't pee in a wetsuit / peed fine today",
    ),
    "cauda_equina.2": (
        "both my legs are numb / weakness in both legs",
        "doms in both legs / my legs aren't numb, both fine",
    ),
    "acute_compartment_syndrome.1": (
        "shin rock hard and agony / calf solid like wood, unbearable",
        "shin rock hard muscle, no pain / calves like concrete after squats",
    ),
    "open_fracture_deformity.1": (
        "my shin snapped / heard a crack and its bent",
        "my shoelace snapped / I snapped a photo of my shin",
    ),
    "open_fracture_deformity.2": (
        "Bone's sticking out of my shin / bone poking through the skin",
        "a bone sticking out of the bin / no bone sticking out of my shin",
    ),
    "limb_ischaemia.1": (
        "toes blue / my foot is going blue / leg suddenly cold",
        "toes blue in the ice bath / toes went blue years ago",
    ),
    "exertional_heat_stroke.1": (
        "I've got heatstroke / staggering in the heat / heat stroke I think",
        "what is heatstroke / dogs get heat stroke / had heatstroke two summers ago",
    ),
    "exertional_heat_stroke.2": (
        "he's burning up / she's stopped sweating / I am overheated",
        "I'm burning up the track / he's burning up calories / laptop overheated",
    ),
    "hyponatraemia_severe.1": (
        "hyponatremia I think / they said low sodium",
        "what is hyponatremia / question on hyponatremia",
    ),
    "hyponatraemia_severe.2": (
        "vomiting and confused after the marathon / confused and being sick since the ultra",
        "confused by the race instructions / not confused, not sick, after the ultra",
    ),
    "anaphylaxis.1": (
        "my throat is closing up / tongue swelling",
        "shoe tongue swelling after rain / throat not closing up",
    ),
    "head_injury_serious.1": (
        "knocked out by a branch / can't remember falling",
        "knocked out of the cup / Knocked out when I was a kid, years ago",
    ),
    "seizure.1": (
        "had a fit on the track / she had a fit after the 800",
        "had a fit on the track about the lap count / my dog had a fit in the car",
    ),
    "spinal_injury.1": (
        "I can't move my legs / he cannot move his arms",
        "I can move my legs / too tired to move house",
    ),
    "severe_bleeding.1": (
        "it won't stop bleeding / so much blood / bleeding heavily",
        "it stopped bleeding / I gave blood on Friday",
    ),
    "suicidal_intent.1": (
        "I won't be around much longer / I want it to be over / I'm going to jump",
        "going to jump into ultras / ready to go for Sunday / won't be around for the club run",
    ),
    "suicidal_intent.2": (
        "kms / honestly gonna kms lol",
        "how many kms a week / 10 kms done, legs fine",
    ),
    "medicine_overdose.1": (
        "I took an overdose / she overdosed / I've taken an overdose",
        "overdose of parkrun cake / what is an overdose, took an overdose means what are the rules",
    ),
    "medicine_overdose.2": (
        "took too many painkillers / overdose of ibuprofen / swallowed loads of pills",
        "took too many gels / took too many photos",
    ),
    "sepsis.1": (
        "is it sepsis / my leg's gone septic",
        "what is sepsis / I had sepsis years ago",
    ),
    "aortic_emergency.1": (
        "tearing pain in my back / ripping feeling in my chest",
        "tearing my hair out / my race bib is ripping",
    ),
    "hypothermia.1": (
        "he's mumbling and freezing / slurring and soaked through",
        "freezing out there, what gloves / mumbling to myself on runs",
    ),
    "suspected_dvt.1": (
        "my calf is warm / think its a clot / sore hard vein",
        "calf isn't warm / warm up for my calf",
    ),
    "suspected_dvt.2": (
        "left calf is swollen / one calf bigger than the other",
        "both calves look swollen / left calf isn't swollen",
    ),
    "suspected_dvt.3": (
        "leg hot and swollen / red swollen calf",
        "calves red and swollen, both of them / why do calves get hot and swollen",
    ),
    "suspected_dvt.4": (
        "I think it's a DVT / blood clot? / got a clot in my calf",
        "Had a DVT four years ago, all normal now / what is a DVT / doctors ruled out a blood clot",
    ),
    "suspected_dvt.5": (
        "another dvt? / had a dvt, think it's another",
        "another run, no dvt / what is another name for DVT",
    ),
    "suspected_dvt.6": (
        "calf is red and warm to touch / my leg is red n hot",
        "my calf is not red or hot / both calves red and hot",
    ),
    "suspected_dvt.7": (
        "calf sore after a long haul flight / calf pain since the plane",
        "both calves sore after the flight / the flight of stairs drill left no calf pain",
    ),
    "suspected_dvt.8": (
        "could it be a DVT, my calf is swollen / my calf is swollen, might it be a blood clot",
        "calf was swollen in spring, a DVT was ruled out / my calf swelled with a dvt years ago",
    ),
    "septic_joint.1": (
        "my knee is infected / ankle infection",
        "my knee isn't infected / what is a knee infection / infected knee years ago",
    ),
    "septic_joint.2": (
        "my knee is hot and swollen / hot swollen ankle",
        "knee isn't hot or swollen / hot bath for my knee",
    ),
    "septic_joint.3": (
        "fever and a swollen knee / chills, ankle is swollen",
        "no fever, ankle fine / my fever went, nothing else",
    ),
    "septic_joint.4": (
        "knee blew up overnight, no injury / ankle ballooned out of nowhere",
        "my knee is not swollen / knee blew up years ago, fully healed",
    ),
    "spreading_skin_infection.1": (
        "red streak up my shin / infected blister on my foot, cellulitis / a dog bite",
        "no red streak anywhere / cellulitis years ago",
    ),
    "cannot_weight_bear.1": (
        "I can't walk / can't put weight on my foot",
        "can't walk downstairs, doms / I can walk fine / couldn't walk years ago",
    ),
    "suspected_fracture_acute.1": (
        "I think I've broken my ankle / I broke my wrist",
        "I think I broke my record / broke my ankle years ago / not broken",
    ),
    "suspected_fracture_acute.2": (
        "heard a crack / felt a snap in my foot on my run",
        "cracked phone screen on my run / if an athlete heard a crack",
    ),
    "achilles_rupture.1": (
        "felt kicked in the calf / felt like I was shot in the leg",
        "someone kicked me in the calf at football / kicked off my shoes",
    ),
    "achilles_rupture.2": (
        "gap in my achilles / there's a dent in my achilles",
        "gap above my heel in these shoes / no gap in my achilles",
    ),
    "achilles_rupture.3": (
        "my achilles popped / heard my achilles snap",
        "my achilles didn't pop / achilles tore years ago, mine",
    ),
    "achilles_rupture.4": (
        "achilles ruptured? / quad tendon snapped / torn achilles",
        "what is an achilles rupture / ruptured my achilles years ago / achilles not ruptured",
    ),
    "achilles_rupture.5": (
        "Felt like a kick, heard a pop, heel / like someone kicked me, pop in the calf",
        "my heel felt like a kick drum / heel pop up, kick your bum drill",
    ),
    "muscle_tendon_rupture.1": (
        "there's a dent in my thigh / a hole in my hamstring",
        "dent in my thigh from my phone / no dent in my thigh",
    ),
    "muscle_tendon_rupture.2": (
        "heard a pop in my calf / felt my hamstring go pop",
        "no pop in my calf / felt my calf pop years ago",
    ),
    "muscle_tendon_rupture.3": (
        "massive bruise on my hamstring / huge bruise down my thigh",
        "no big bruise on my thigh / huge bruises on my calf from cupping",
    ),
    "rhabdomyolysis.1": (
        "think I've got rhabdo / is this rhabdo?",
        "what is rhabdo / I had rhabdo years ago",
    ),
    "rhabdomyolysis.2": (
        "my wee's gone dark brown after the ultra / brown urine after 300 squats",
        "my wee is not brown / my pee is pale straw",
    ),
    "knee_haemarthrosis.1": (
        "felt a pop in my knee / heard my knee pop",
        "never felt a pop in my knee / felt my knee pop years ago",
    ),
    "pregnancy_warning_signs.1": (
        "my waters broke / leaking clear fluid",
        "my bottle is leaking / no leaking at all",
    ),
    "locked_knee.1": (
        "my knee is locked / can't straighten my knee",
        "I can straighten my knee / locked my knee brace in the car",
    ),
    "locked_knee.2": (
        "knee locks and swelled up after I twisted it"
        " / twisted it, knee swollen and it locks, knee locking",
        "knee locks never, swells never, twisted nothing / locked the shed, twisted the key",
    ),
    "diabetic_foot_infected.1": (
        "foot ulcer smells / infected foot ulcer",
        "what is an infected foot ulcer / smelly shoes / foot ulcer is infected, years ago",
    ),
    "foot_drop_weakness.1": (
        "my foot keeps slapping / foot drop / can't lift my foot",
        "no foot drop / my foot doesn't slap",
    ),
    "testicular_pain.1": (
        "my testicle hurts / swollen testicle",
        "no testicle pain / shorts chafe, testicles fine",
    ),
    "femoral_neck_stress_fracture.1": (
        "can't hop, groin kills / groin hurts when I hop",
        "groin fine, I can hop / no groin pain hopping",
    ),
    "femoral_neck_stress_fracture.2": (
        "severe groin pain running / excruciating groin pain",
        "no severe groin pain / severe hill, groin stretch?",
    ),
    "head_injury_minor.1": (
        "I hit my head / concussion I think / banged my head",
        "concussion years ago / hit the wall at mile 20 / what is concussion"
        " / my knee is doing my head in",
    ),
    "heat_exhaustion_dehydration.1": (
        "heat exhaustion / I'm severely dehydrated",
        "what is heat exhaustion / had heat exhaustion years ago",
    ),
    "heat_exhaustion_dehydration.2": (
        "dizzy in the heat / vomiting after the hot race",
        "not dizzy in the heat / love running in the heat",
    ),
    "heat_exhaustion_dehydration.3": (
        "Dizzy, sick and hot after the race / after my run I'm hot, dizzy, nauseous",
        "not dizzy, sick or hot after the race / sick playlist, hot after the race",
    ),
    "sustained_palpitations.1": (
        "palpitations / my heart keeps fluttering / irregular heartbeat",
        "no palpitations / heart flutters on the start line, nerves / palpitations after coffee",
    ),
    "sustained_palpitations.2": (
        "my heart is racing / my icd fired",
        "heart rate is 170 when I run hard / heart isn't racing",
    ),
    "sustained_palpitations.3": (
        "heart rate wont come down / heart is racing and wont stop",
        "heart rate comes down quickly / heart is not racing",
    ),
    "sustained_palpitations.4": (
        "watch says afib / in afib / my garmin flagged afib",
        "what is afib / watch says afib, years ago / watch says no afib",
    ),
    "focal_bone_pain.1": (
        "my shin hurts at one spot on the bone / I have one sore spot on my shin",
        "no sore spot on my shin / one sore loser at parkrun, my bones are fine",
    ),
    "numbness_tingling.1": (
        "pins and needles in my foot / my toes are numb / leg weakness",
        "brain is numb from spreadsheets / no pins and needles",
    ),
    "night_rest_pain.1": (
        "shin pain at night / it hurts in bed",
        "no shin pain at night / nothing wakes me up at night",
    ),
    "worsening_week_on_week.1": (
        "pain worse every week / shin pain is worse each run",
        "pain isn't worse each week / better every week",
    ),
    "swelling_heat_redness.1": (
        "my ankle is swollen and sore / red and warm round my ankle",
        "ankle isn't swollen and sore / warm and dry round here",
    ),
    "systemic_symptoms.1": (
        "night sweats / I keep losing weight",
        "no night sweats / lost a stone on purpose",
    ),
    "systemic_symptoms.2": (
        "fever and leg pain / shivering, knee pain",
        "no fever, no pain / Saturday night fever playlist",
    ),
    "cancer_history_bone_pain.1": (
        "had breast cancer, now hip pain / cancer survivor with rib pain",
        "no cancer, hip is fine / My aunt had cancer, my quads are sore",
    ),
    "growing_lump.1": (
        "my lump is growing / lump getting bigger",
        "no lump growing / my medal pile is growing",
    ),
    "growing_lump.2": (
        "lump in my thigh / I found a lump on my shin",
        "no lump in my thigh / lump in my thigh, just a muscle knot",
    ),
    "varicose_veins_massage.1": (
        "phlebitis and running / red cord on my calf",
        "what is phlebitis / rope veins on a mug",
    ),
    "red_s.1": (
        "I'm skipping meals / cant stop running / scared to eat",
        "what is red s / not skipping meals",
    ),
    "fluoroquinolone_tendon.1": (
        "I'm on cipro / levofloxacin since Monday",
        "what is cipro / no cipro",
    ),
    "fluoroquinolone_tendon.2": (
        "antibiotics and sudden tendon pain / antibiotic tendonitis?",
        "what are antibiotics for tendons / tendon drills after work",
    ),
    "breathlessness_exertion_new.1": (
        "asthma worse every run / my asthma gets worse each week",
        "no asthma, not worse / asthma is fine",
    ),
    "breathlessness_exertion_new.2": (
        "shortness of breath / I'm breathless",
        "not short of breath / out of breath after hill reps / panting after intervals",
    ),
    "persistent_pain.1": (
        "plantar fasciitis for 6 months / shin splints 3 months",
        "no plantar fasciitis / 6 months to race day",
    ),
    "persistent_pain.2": (
        "my knee keeps giving way / knee keeps locking",
        "my knee never gives way / kept giving way to cyclists",
    ),
    "persistent_pain.3": (
        "Six weeks and my knee still hurts / my hip still hurts after three months",
        "six weeks in and my knee still hurts a bit less, getting better"
        " / six weeks to go, still keen",
    ),
    "exertional_claudication.1": (
        "calf claudication? / popliteal artery entrapment",
        "what is claudication / had claudication years ago",
    ),
    "exertional_claudication.2": (
        "Calf cramps when I walk uphill, stops when I rest"
        " / calves ache after 200 metres, eases when I stop",
        "calf cramp once in bed / walking uphill is lovely when I rest",
    ),
    "exertional_claudication.3": (
        "legs cramp after 400m every time / calf seizes up at 300m",
        "calf raises at 300m altitude / 400m reps every time",
    ),
    "exertional_compartment.1": (
        "chronic compartment syndrome / I have CECS, exertional compartment",
        "what is exertional compartment / had compartment syndrome years ago",
    ),
    "exertional_compartment.2": (
        "Shins tighten at ten minutes, every run / my calves go rock hard at 2 miles",
        "shins tight after one hill / tighten the laces every run",
    ),
    "exertional_compartment.3": (
        "tight lower legs only when running / shins balloon and ease when i stop",
        "lower legs are not tight when running / tight calves after sitting",
    ),
    "inflammatory_pain.1": (
        "stiff every morning, hands swollen / fingers stiff in the mornings",
        "my hands aren't stiff in the mornings / stiff drink every evening",
    ),
    "inflammatory_pain.2": (
        "stiff back, better once moving / stiff back and my eye was inflamed",
        "stiff backed chair, better once moving / back straight, not stiff",
    ),
}

SENTENCES = {
    f"brief.{rule}": (tuple(hits.split(" / ")), tuple(misses.split(" / ")))
    for rule, (hits, misses) in _HITS_AND_MISSES.items()
}
