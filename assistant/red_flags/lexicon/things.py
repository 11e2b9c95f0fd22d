"""Things, animals and jokes: what an alarming word may be said of that is nobody's body.

Nothing that upsets, intoxicates, swells lips, throws its runner, burns or shocks stands among the
things: these might be the reason of what is told, and explain nothing.
"""

CONCEPTS = {
    # These do nobody any harm: named first in a message, they are what the last one was about.
    "plain_thing": """
        sunglasses, shades, flyers, leaflets, posters, poster, medals, red dye, ink, biro, felt tip,
        sharpie, fake blood, golf, chess, cushion, teddy, doll, puppet, pinata, wallpaper, label,
        spreadsheet, calendar, diary, schedule, raffle, crossword, quiz, jigsaw, lego, piano,
        guitar, violin, emoji, meme, gif, playlist, caption, logo, bunting, banner, twig, suitcase,
        luggage, scarecrow, snowman, sandcastle, trophy, rosette, sticker, stickers, hashtag
    """,
    "gear_thing": """
        phone, watch, garmin, strava, app, screen, laptop, ipad, telly, tv, printer, router, wifi,
        sensor, footpod, foot pod, tracker, headphones, earbuds, headtorch, head torch, torch,
        battery, shirt, t shirt, jacket, coat, hat, cap, gloves, bag, rucksack, bottle, key, keys,
        zip, pocket, seam, shelf, umbrella, tent, gazebo, pillow, toy
    """,
    "house_thing": """
        balloon, costume, jumper, jeans, dress, scarf, wig, hood, sleeve, rug, lamp, bulb, button,
        velcro, curtains, blinds, carpet, hoover, roomba, robot, keyboard, server, website, site,
        database, essay, deadline, song, album, film, movie, book, novel, story, chapter, episode,
        series, programme, podcast, character, video game, boss level, joke, pun, riddle, advert,
        headline, ticket, wallet, purse, plant, houseplant, cactus, hedge, lawn, dummy, mannequin,
        manikin, statue, sculpture, sim, villager, tamagotchi, avatar, horoscope, star sign,
        stock market, economy, league table
    """,
    "thing": "{plain_thing}, {gear_thing}, {house_thing}",
    "pet": """
        dog, dogs, cat, cats, puppy, pup, kitten, hamster, rabbit, guinea pig, parrot, budgie,
        tortoise, goldfish, pony, horse, horses, goat, goats, cow, cows, sheep, hens, chickens,
        foxes, fox, whippet, labrador, spaniel, collie, greyhound, terrier
    """,
    # A reason to be struck by that strikes nobody down.
    "figure_reason": """
        (at|over|about|from|because of) (the|that|those|this|your|their) (_|) (price|prices|cost|
        costs|bill|bills|fee|fees|invoice|quote|rent|cuteness|embarrassment|suspense|cliffhanger),
        (seeing|when i saw|when i heard|when i read|when i opened) (the|my|that|those|this|your|
        their|his|her) (_|) (price|prices|cost|costs|bill|bills|fee|fees|invoice|quote|results|
        ballot|email|news|score|rent|start list|elevation profile|queue|selfie|photo|photos),
        (with|from|of) (excitement|embarrassment|boredom|jealousy|envy|shame|laughter|pride|
        cuteness)
    """,
    # What opens the next message and says that a thing was meant.
    "thing_explained": """
        {figure_reason}, {plain_thing}, {thing} (i mean|i meant|obvs|obviously), {thing} ___
        (called|named|nicknamed) (him|her|it), my (_|) {gear_thing} __ called,
        (hes|shes|he is|she is|thats|that is|this is) (only|just|) (a|an|the|my|our|) (_|) ({pet}|
        {house_thing}|{plain_thing}),
        (the|a|an|some|our|my) (red|fake|new|old|mini|whole|) {plain_thing},
        (its|it is|it was|was|thats|that was|is|because its|because it is|cos its|cos it is|turns
        out its|turned out to be|bc its) (only|just|all|) (a|an|the|my|our|his|her|some|) {thing},
        (its|it is|it was|was|thats|that was) (only|just|) (a|the|) (midge|mozzie|mosquito|gnat|ant|
        flea|nettle) (bite|bites|sting|stings),
        of (my|the|our|a|his|her|this|that|these) (_|) ({thing}|shoe|shoes|trainer|trainers),
        of (mud|clay|snow|soap|power|pride|joy|love|fear|patience|ideas|excuses|money|fuel|admin|
        emails|washing),
        (on|in) (my|the|our|a|his|her) (cake|poster|calendar|drawing|painting|map|whiteboard|
        spreadsheet|advert|logo|wash|washing machine|quiz|musical), ice on the (pond|lake|puddle|
        canal), under (this|the|my|our) cat, is the (topic|title|subject|name|theme),
        (sorry|oops|lol|haha|ha|ok|oh) (that was|i meant|i mean) (the|my|a|) {thing},
        {play_word} i mean
    """,
    # "Schedule says long run": something else is told, or asked, of it.
    "thing_in_passing": """
        {plain_thing} (is|are|isnt|says|said|has|had|later|tomorrow|tonight|today|next|this|ok|or|
        night|packed|for|under|with|helps|helped|first|then|club|practice|on (monday|tuesday|
        wednesday|thursday|friday|saturday|sunday)),
        (cleared|checked|made|bought|got|lost|found|packed|wrote|kept|doing|playing|play|need|want|
        have|updated|see|saw|finished|my|the|a|our) __ {plain_thing} (is|are|isnt|says|said|has|had|
        later|tomorrow|tonight|today|next|this|ok|or|night|packed|for|under|helps|helped),
        (cleared|checked|made|bought|lost|found|packed|wrote|kept|updated|finished|emptied) (my|the|
        a|our|his|her|) {plain_thing}
    """,
    "play_word": "golf, chess, cricket, snooker, darts, bowls, zwift, minecraft, fifa, poker",
    # Said of nobody here: it stands beside a name or a finding and speaks about it.
    "told_about": """
        (do|does) (anyone|anybody|people|folk|runners) (actually|ever|really|) (get|have|suffer),
        team name, (the|our|my) (quiz|club|crossfit|relay) team,
        name of (the|our|my|a), called after, crossword, pub quiz, quiz question, my novel, novels
        (hero|heroine), in my (story|novel|book|play|script), newsletter, concussion protocol, first
        aid (exam|course|badge|training|refresher), (topic|title|subject) of (the|my|a|our)
        (talk|essay|blog|lecture|poster|dissertation), symptom chart, awareness week, is it true
        (that|people|runners)
    """,
    "joke_said": """
        joked, he jokes, she jokes, giggles, giggling, in stitches, rofl, figuratively,
        metaphorically, so to speak, as it were, mentally speaking
    """,
    # "The mate on the bike keeled over" is of the mate: no stop where somebody is named as well.
    "thing_keels": """
        ({thing}|tree|trees|fence|flag|flags|sign|pushchair|pram|buggy|bike|scooter|insole|insoles|
        shoe|shoes|trainers|boots|bin|bins|cone|cones|barrier|portaloo|tower|bush|post|table|chair|
        wall|tripod|bench|marquee|arch) (has|just|nearly|almost|suddenly|simply|then|) keeled
    """,
}
