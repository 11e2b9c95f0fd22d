"""Ordinary talk beside what is urgent."""

PAIRS: dict[str, tuple[str, str]] = {
    "what hasn't been felt since": (
        "the old strain, haven't felt it since || plan me 8 weeks to a 10k",
        "haven't felt him since my run || I'm 28 weeks",
    ),
    "what the scan showed": (
        "calf swollen and sore since the flight || they did the ultrasound, veins all open",
        "calf swollen and sore since the flight || they did nothing, the clinic was shut",
    ),
    "who stood up": (
        "head between my knees, then I stood up like a jack in the box, it cleared straight off",
        "twisted it and my knee came up like a balloon straight away",
    ),
    "who went up": (
        "I went up Cader on Saturday, knee quiet, stiff for five minutes",
        "twisted my knee on Saturday and it went up like a balloon in five minutes",
    ),
    "what is locked": (
        "my knees click. I am locked in for this training block. They've clicked since school",
        "my knee locked half bent. It's been stuck since breakfast",
    ),
    "how much of a headache": (
        "banged my head a month ago, never had so much as a headache from it",
        "banged my head this morning and I've had so much of a headache since",
    ),
    "what a scan excluded": (
        "? DVT - excluded by USS",
        "? DVT - not excluded by USS, calf hot and swollen",
    ),
    "whose leg is swollen": (
        "nobody's swollen, nobody's got one leg worse than the other. He had surgery as a baby",
        "one leg is swollen, worse than the other. He had surgery last week",
    ),
    "which Saturday": (
        "hr max 184 back to 110 inside ten minutes. Sat parkrun 21:40",
        "heart racing at 184, sat on the sofa for ten minutes and it still is",
    ),
    "what the notes tell of": (
        "PMH: c-section x2. O: squat wobbly on the left",
        "midwife knows I run. Came over all wobbly and faint at 28 weeks",
    ),
    "what is only supposed": (
        "if you develop a hot and swollen calf after a flight, what is it?",
        "if you see my left calf, it's hot and swollen since the flight",
    ),
    "how many weeks": (
        "lay in the shade with wet towels and water || two weeks off then",
        "fluid is leaking when I run || I'm at 30 weeks",
    ),
    "what is wee": (
        "is the wee blood pressure machine at work any use before a marathon?",
        "wee blood in the toilet after the run, is the pressure machine any use?",
    ),
    "why it is black": (
        "my poo has gone black || the GP put me on iron",
        "my poo has gone black || the GP took me off tablets",
    ),
    "what is black and why": (
        "poo black as tar since tuesday || my iron tablets do it, the nurse says",
        "poo black as tar since tuesday || no iron tablets here",
    ),
    "whose blood": (
        "blood in the bowl when I got back, loads || its my period, two days early",
        "blood in the bowl when I got back, loads || not my period",
    ),
    "a leaflet on clots": (
        "the DVT leaflet on the plane says wear socks, any use for tired legs?",
        "could it be a DVT, my calf is swollen",
    ),
    "how blood runs": (
        "What's the name of the specialist who checks how blood runs in the legs?",
        "There's blood running down my legs when I go to the loo",
    ),
    "a band that won't budge": (
        "My ITB won't budge, how many sessions?",
        "My knee won't budge, stuck since yesterday",
    ),
    "knees that blow hot and cold": (
        "My knees blow hot and cold, quiet for months, then a grumble on the stairs",
        "My knee is hot and swollen again after every run",
    ),
    "a retired midwife": (
        "Retired midwife here, one calf has always been a bit tighter than the other",
        "My midwife knows one calf has got tighter and bigger than the other",
    ),
    "what a tear leaves, in general": (
        "Does a healed muscle tear always leave a dent?",
        "I felt my calf tear and there's a dent in it",
    ),
    "hands on hot runs": (
        "Hands swell a bit on hot runs, both of them",
        "My knee is hot and swollen",
    ),
    "a bump that the shoe catches": (
        "There's a hard bump on the back of my heel that my shoe catches",
        "My shoe catches on kerbs, the foot won't lift and the leg is weaker since Tuesday",
    ),
    "the fat pad of a heel": (
        "My heel fat pad is thin. How would you build it up again?",
        "My ankle is fat and hot again after every run",
    ),
    "a note's list of what is denied": (
        "Client denies SOB, syncope, calf swelling. How firm may I be on her hips?",
        "Client denies SOB, has calf swelling on one side after a flight. How firm may I be?",
    ),
    "a podcast": (
        "There was a podcast about a rower with urine like cola. How do I start rowing?",
        "I rowed all day and have urine like cola. How do I start rowing?",
    ),
    "a clean test before the all-clear": (
        "Was sure it was a clot in my calf. Doppler clean, doctor says muscle. Which stretch?",
        "Sure it is a clot in my calf. Doppler booked, doctor says maybe. Which stretch?",
    ),
    "a risk in general": (
        "What is the risk of a hot swollen calf on a long flight?",
        "What's the risk of my hot swollen calf being a clot?",
    ),
    "whose over": (
        "Tripped over my own dog. Kneeling hurts",
        "Keep tripping over my own toes. Kneeling hurts, shin numb",
    ),
    "runs on black ground": (
        "My runs on black, sticky tarmac are slow",
        "My poo has been black and sticky since the ibuprofen",
    ),
    "a dog that only nearly bit": (
        "A dog barked and nearly bit me hard",
        "A dog barked and bit me hard",
    ),
    "what has gone yellow": (
        "I've gone yellow, look at me || turmeric, I made the smoothie without gloves",
        "I've gone yellow, look at me || the whites of my eyes too",
    ),
    "pain that comes straight back": (
        "I took a week off over Christmas and it came straight back on the first run",
        "I drank after the run in the heat and it came straight back up, everything comes back up",
    ),
}
