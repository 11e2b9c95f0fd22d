"""Signs of level urgent that are met more seldom: jaundice, rabies, eyes, tropical fever."""

CONCEPTS: dict[str, str] = {
    # Jaundice.
    "jaundice_eyes": """
        jaundice, jaundiced, (eyes|eyeballs|whites) ___ (yellow|yellowish|yellowy|yellowed),
        (yellow|yellowish|yellowy) (eyes|eyeballs|whites)
    """,
    "jaundice_skin": """
        (yellow|yellowish|yellowy) skin, (my|his|her|the|their) (skin|skins|face) ___
        (yellow|yellowish|yellowy|yellowed), (ive|hes|shes|im|i have|he has|she has|dads|mums)
        (gone|going|turned|turning|all|looking|a bit|quite) __ yellow
    """,
    "tinted": """
        lens, lenses, contacts, glasses, goggles, visor, sunglasses, shades, dog, cat, dogs, cats,
        owl, fox, light, lights, gilberts, gilbert, newborn, photo, filter, makeup
    """,
    "turned_yellow": "(gone|turned|going|turning|looking|look) (all|a bit|quite|really|) yellow",
    "liver_sign": """
        feel (rough|awful|grim), itchy, itching, (poo|poop|poos|stool|stools) ___
        (pale|clay|chalky|white|putty), (pale|clay|chalky|white) (poo|poop|poos|stool|stools)
    """,
    "yellow_thing": """
        bruise, bruises, bruising, bruised, nail, nails, toenail, toenails, toe, toes, heel, heels,
        callus, callous, blister, blisters, scab, pus, phlegm, snot, spit, lens, lenses, glasses,
        goggles, visor, vest, jersey, bib, kit, hi vis, hand, hands, palm, palms, carrot, carrots,
        carotene, turmeric, curry, tan, gilberts, gilbert, baby, newborn, babys, dog, cat, card,
        light, lights, highlighter, sulphur, sulfur, teeth, shoe, shoes, trainers, photo, photos,
        filter, leaves, grass, traffic, bird, birds, insole, insoles
    """,
    # Bites and scratches that may carry rabies.
    "rabies_animal": """
        monkey, monkeys, macaque, bat, bats, raccoon, racoon, jackal, mongoose, skunk, coyote, wild
        dog, wild dogs, stray, strays, stray dog, stray dogs, stray cat, street dog, street dogs,
        feral dog, feral cat, feral dogs
    """,
    "rabies_bite": """
        {rabies_animal} ___ (bit|bitten|bites|scratched|scratch|nipped|clawed) (me|my|him|his|her|
        us), (bit|bitten|scratched|nipped|clawed) __ by (a|an|the|some|one of the) (_|)
        {rabies_animal}, {rabies_animal} (bite|bites|scratch|nip) (on|in|from|yesterday|today|
        last|this), (got|have|had) (a|an) {rabies_animal} (bite|scratch)
    """,
    "rabies_place": """
        bali, thailand, india, goa, nepal, sri lanka, indonesia, vietnam, cambodia, laos, myanmar,
        philippines, china, pakistan, bangladesh, morocco, marrakech, egypt, tunisia, turkey,
        georgia, kenya, iten, ethiopia, uganda, tanzania, nigeria, ghana, africa, south africa,
        brazil, peru, bolivia, colombia, mexico, asia, on holiday, abroad, overseas, backpacking
    """,
    "rabies_handled": """
        (had|got|finished|started|having|done) (my|the|all|a|) (_|) (rabies|post exposure) (jab|
        jabs|shots|vaccine|course|jabs), rabies (jabs|shots|course) (done|started|finished)
    """,
    # Eyes.
    "eye_hit": """
        (scratched|scratches|poked|stabbed|jabbed|whipped|gouged|slashed|scraped|lashed) __
        (eye|eyeball|cornea), (scratched|poked|stabbed|jabbed|whipped|smacked|hit|whacked) (me|him|
        her) (in|across) (the|my|his|her) (eye|eyeball), (branch|twig|thorn|stick|bramble|elbow|
        ball|finger|bungee|cane|pole|wire) ___ (in|into|across|to) (my|his|her|the) (eye|eyeball),
        corneal (abrasion|scratch), (bleach|acid|chemical|chemicals|deep heat|ammonia|lime) __ (in|
        into) (my|his|her|the|both) (eye|eyes)
    """,
    "eye_near": """
        eyebrow, eyelid only, black eye, caught my eye, in the public eye, eye bags, (nearly|almost)
        __ (eye|eyeball), goggles, sunglasses, glasses (saved|took|stopped)
    """,
    # Fever back from where there is malaria.
    "malaria_place": """
        africa, kenya, iten, ethiopia, uganda, tanzania, zanzibar, malawi, zambia, mozambique,
        nigeria, ghana, gambia, senegal, cameroon, congo, rwanda, sierra leone, madagascar, india,
        goa, papua, borneo, cambodia, myanmar, amazon, tropics, malaria area, malaria zone, malaria,
        safari
    """,
    "been_there": """
        (back|returned|home|flew|flown|return) (last week|yesterday|today|in|) (from|in) (_|) (_|)
        {malaria_place}, (trip|holiday|camp|weeks|week|month|months|time|race) (in|to|at) (_|)
        {malaria_place}, (was|been|went|were) (in|to|on) (_|) {malaria_place}, since
        {malaria_place}, after {malaria_place}
    """,
    "true_fever": """
        fever, fevers, feverish, high temp, a temp, temp of {fever_number}, temp of
        {hot_core_number}, temperature, chills, rigors, {fever_number} degrees, shivering and
        sweating, sweats and shivers
    """,
    "popped_in": "(popped|pop|popping) (to|in|into|round|over|by|down)",
    # A tendon that gives on a quinolone.
    "tendon_gave": """
        (tendon|achilles|calf|heel) ___ (popped|pop|snapped|snap|went|gave|bang|tore|torn),
        (popped|pop|snap|snapped|bang) ___ (tendon|achilles|calf|heel)
    """,
}
