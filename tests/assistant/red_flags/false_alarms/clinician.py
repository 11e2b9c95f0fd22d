"""Ordinary talk beside what is for a clinician."""

PAIRS: dict[str, tuple[str, str]] = {
    "what stays light": (
        "for sore shins should the hands go in deep or stay light?",
        "I skip dinner to stay light and my shins are sore, how deep should the hands go?",
    ),
    "whether thinners are taken": (
        "I don't take any blood thinners, deep massage ok?",
        "I don't take any blood thinners except rivaroxaban, deep massage ok?",
    ),
    "whose appointment it is": (
        "on warfarin, changed my slot at the clinic, which easy pace is right?",
        "on warfarin, can I change my slot to Monday?",
    ),
    "whether a clot is one's own": (
        "what's DVT stand for, it's in the quiz || and is it legs only?",
        "had a DVT two years ago || can you do my back, legs only next time?",
    ),
    "what the tests found": (
        "my heart was all over the place on the run || had the ECG and bike test, benign",
        "my heart was all over the place on the run || ECG is booked for Friday, is that fine?",
    ),
    "which fever there isn't": (
        "I have not the fever, the pee is clear, can I run tomorrow?",
        "I have the fever, the pee is clear, can I run tomorrow?",
    ),
    "how long the morning lasts": (
        "24 hrs then? || also stiff ankles in the morning, both",
        "two hours then? || also stiff ankles in the morning, both",
    ),
    "whose arches": (
        "what is good for sore arches || my kids are rolling my ball down the stairs",
        "what is good for sore arches || they are my daughter's, she's 10",
    ),
    "how long it takes to loosen": (
        "stiff as a board in the mornings for about quarter of an hour, then I loosen up",
        "stiff as a board in the mornings for over an hour, then I loosen up",
    ),
    "how big a toe": (
        "I did notice my left big toe, how do I spend thirteen days?",
        "my left big toe has been puffy for thirteen days",
    ),
    "what is getting worse": (
        "the knees feel fine. Nothing is getting worse",
        "the knees feel worse every week. Nothing is helping",
    ),
    "whose family": (
        "my son in law says the heel is tender because of my shoes",
        "asking for my son, 10, his heel hurts after xc",
    ),
    "what is asked of runners": (
        "how many days should runs be easy when the knee is sore? || lad 12 loves xc, how far?",
        "his knee is sore, how many days should he rest? || lad 12, loves xc",
    ),
    "which flu": (
        "got the flu jag yesterday, arm is tender, easy 5k tonight ok?",
        "got the flu yesterday, everything is tender, easy 5k tonight ok?",
    ),
    "how it puffs": (
        "I puff like a steam train on hills and I'm fine at the top",
        "I puff more than usual on the same hills as last month",
    ),
    "why nights are wet": (
        "night sweats again || it's the menopause",
        "night sweats again || it isn't the menopause",
    ),
    "what was in the pocket": (
        "found a hard lump on my thigh || it was a gel in my pocket",
        "found a hard lump on my thigh || it was there before the gel exploded",
    ),
    "how long a morning lasts": (
        "for nine weeks in the morning I am a little stiff two minutes then away",
        "for nine weeks I've been stiff in the morning for an hour",
    ),
    "where trousers hang": (
        "my trousers hang in the wardrobe, tired by seven",
        "gone off my food, trousers hanging off me, tired by seven",
    ),
    "what was not bought": (
        "I haven't bought new shoes yet",
        "I haven't needed to buy tampons since spring",
    ),
    "a hop and a bone": (
        "hopping drills set my calves off, any tips",
        "one bit of shin bone is sore and hopping sets it off",
    ),
    "pink and no beetroot": (
        "beetroot shots, so it was pink in the loo, fine now",
        "it was pink on Sunday and no beetroot",
    ),
    "a sound on the foam roller": (
        "My husband makes a sound like a kettle on the foam roller",
        "I sound like a kettle on the stairs these days",
    ),
    "a pain that is silent": (
        "My knee, runner's knee, has been silent for two months. Which exercises do I keep?",
        "My knee, runner's knee, has been sore for two months. Which exercises do I keep?",
    ),
    "a tendon that is slow to heal": (
        "Is Achilles tendonitis slow to heal?",
        "My second stress fracture is slow to heal",
    ),
    "muscles that are asleep": (
        "What do hamstrings suffer when the bum muscles are asleep on a run?",
        "My leg tingles and goes asleep every run",
    ),
    "worse for sitting": (
        "My leg pain gets worse when I sit about, what helps?",
        "My leg pain gets worse every week, what helps?",
    ),
    "what stops it getting worse": (
        "Will resting stop a sore shin getting worse?",
        "My sore shin is getting worse",
    ),
    "a time that stuns": (
        "Nearly fainted when I saw my 5k time, 61 and 22 minutes!",
        "Nearly fainted at the end of my 5k, second time this month",
    ),
    "a child who is grown up": (
        "When I was pregnant with my eldest, who's 31, I stopped running. Would a massage help?",
        "I'm pregnant with my first. Would a massage help?",
    ),
    "who died of cancer": (
        "We run for our founder, who died of cancer. What helps sore legs after?",
        "I've had breast cancer and now my hip bone hurts",
    ),
    "periods that stop in time": (
        "My periods stopped at 51, as they do. My calves get sore after hills",
        "My periods stopped at 21 when I upped my mileage",
    ),
    "a first minute of stiffness": (
        "My Achilles has been a bit stiff the first minute in the morning for weeks",
        "My hands and feet are stiff for an hour in the morning, for weeks now",
    ),
    "a cramp in bed": (
        "I'm 65. Woke with cramp in my calf, stood up, gone in a minute",
        "I'm 65. Cramp in my calf walking uphill, I stop and it's gone in a minute",
    ),
    "running downhill": (
        "And going downhill, does that hurt shins as well?",
        "My sore hip has gone downhill every week",
    ),
    "getting stronger": (
        "Got stronger and my shins are happier, keep the heel raises?",
        "The pain in my shin is getting stronger every week",
    ),
    "limping after one massage": (
        "How many hours of limping after a massage is too many?",
        "My calf is sore and I end up limping after every run",
    ),
    "anybody's tendon": (
        "What is the deeper reason when an Achilles hurts for months?",
        "My Achilles has hurt for months",
    ),
    "a child's shins": (
        "My daughter plays netball with sharp turns and has sore shins. Carry on?",
        "My daughter plays netball with sharp turns and has a sore knee. Carry on?",
    ),
    "a parent's knees": (
        "My son loves running and I've got achy knees, are hills bad for me?",
        "My son loves running and he's got achy knees, are hills bad for him?",
    ),
    "a knot": (
        "There's a hard lump of a knot in my calf",
        "There's a hard lump of a knot in my calf and it has doubled in size",
    ),
    "the weather": (
        "temp of 39 on my run today || sorry I mean the weather app, run at dawn then?",
        "temp of 39 on my run today || sorry I mean 39.5, run at dawn then?",
    ),
    "thinners that nobody takes": (
        "Does being on blood thinners rule out massage? I'm not on them, I just teach a class",
        "I'm on blood thinners, can I have a massage?",
    ),
    "whether to press a heel": (
        "Plantar fasciitis: should I press hard on the heel?",
        "My heel hurts when I squeeze it from both sides",
    ),
    "what injections are worth": (
        "Are steroid injections for plantar fasciitis any good?",
        "Had a steroid injection in my heel and it's sore, can I run?",
    ),
    "what studies say of a tablet": (
        "What do studies say about ibuprofen before a race?",
        "I take ibuprofen before every race",
    ),
    "a consent form without thinners": (
        "Does hard massage clash with warfarin? I don't take any of that",
        "I'm on warfarin and don't take any painkillers, how hard can a massage be?",
    ),
    "an illness some winters back": (
        "Had pneumonia two winters back, fine ever since. Is a half too far?",
        "Had pneumonia two weeks back, still coughing. Is a half too far?",
    ),
    "a course of tablets": (
        "Doing a course on tendons: does Levaquin make a heel cord sore?",
        "Finished a course of Levaquin and my heel cord is sore",
    ),
    "who is sore": (
        "My eight year old came along on her scooter. I'm sore just above the kneecap",
        "My eight year old came along on her scooter. She's sore just above the kneecap",
    ),
    "whose age it is": (
        "Our collie Bess, age 4, is limping since the moor. Is canicross fine at ten?",
        "Our Bess, age 4, is limping since the moor. Is canicross fine at ten?",
    ),
    "a time, and an age": (
        "I need under 4:00 for the 1500, and I'm sore above the kneecap",
        "He is under 4, and he's sore above the kneecap",
    ),
    "the winter before last": (
        "I had pneumonia the winter before last, so I took up running",
        "I had pneumonia last week, so I took up running",
    ),
    "bigger nails": (
        "My feet slide forward and both big nails are sore since Sunday",
        "My foot slid forward and the big toe is swollen since Sunday, a week now",
    ),
    "how long since the antibiotic": (
        "Took cipro for a UTI 5 years ago, achilles sore now",
        "Took cipro for a UTI 5 weeks ago, achilles sore now",
    ),
    "how long on the steroid": (
        "A 3 day prednisolone course for my chest, knee sore",
        "On prednisolone for two years, knee sore",
    ),
    "who is in treatment": (
        "My sister's on chemo and I'm running for her, is a massage good after my marathon?",
        "I'm on chemo and I'm running for her, is a massage good after my marathon?",
    ),
    "when somebody coughed": (
        "my ribs ache from the cough I had a month ago",
        "my ribs ache from the cough I've had for a month at night",
    ),
    "who jokes about his legs": (
        "can't feel my legs after that session || joking, they're just tired",
        "can't feel my legs after that session || not joking, they're just tired",
    ),
    "who isn't pregnant": (
        "can I book a pregnancy massage for my sister's birthday, she isn't pregnant yet lol",
        "can I book a pregnancy massage for my sister, she isn't past 12 weeks yet",
    ),
    "what nothing stirs up": (
        "always injured: tight in the same place for months but nothing stirs it up",
        "always injured, and since I dropped to race weight nothing stirs down there any more",
    ),
    "who is bored of resting": (
        "I've had shin splints for a month and I'm bored of resting",
        "I've had shin splints for a month and they hurt even resting",
    ),
    "in how many weeks the race is": (
        "I've a half marathon in three weeks and my lower back is niggling. Can I still run it?",
        "My lower back is stiff every morning for three months, better once I'm moving",
    ),
    "what is good for losing weight": (
        "Is cycling better than running for losing weight?",
        "Losing weight without trying and my legs ache",
    ),
}
