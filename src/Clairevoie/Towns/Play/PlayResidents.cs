using Clairevoie.Coordination.Residents;
using Clairevoie.Coordination.Residents.Reading;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>Residents ask, and now and then contest a figure; the town answers most of it within the fortnight.</summary>
internal sealed class PlayResidents : IPart
{
    private static readonly (string Asked, string Answered)[] Questions =
    [
        ("Quand le passage sera-t-il éclairé ?", "Les lampes sont commandées ; la pose est prévue le mois prochain."), ("Pourquoi n’y a-t-il plus de bancs sur la place ?", "Ils sont en réparation et reviennent avant l’été."),
        ("Qui nettoie les abords de la gare le dimanche ?", "Une équipe passe depuis ce mois-ci le dimanche à sept heures."), ("À quelle heure passent les médiateurs ?", "De 17 à 23 heures, du mardi au samedi."),
        ("La grille du square sera-t-elle réparée ?", "Elle l’a été cette semaine."), ("Peut-on avoir un point d’eau près du canal ?", "Deux points d’eau sont à l’étude avec la métropole."),
    ];

    private static readonly (string Asked, string Answered)[] Contests =
    [
        ("Ce nombre nous paraît bas : nous étions plusieurs à signaler.", "Le trimestre n’était pas fini ; le compte est refait à sa fin, et il est plus haut."),
        ("Le marché du samedi est-il compté avec le quartier ?", "Oui, des deux côtés de la place ; la page le dit maintenant."),
        ("Pourquoi ce trimestre manque-t-il ?", "Moins de onze signalements ou de onze foyers : le nombre n’est pas montré, il n’est pas nul."),
    ];

    private readonly Stage stage;
    private readonly ResidentBook book;
    private readonly ReadWords read;
    private readonly IReadOnlyList<string> quarters;

    public PlayResidents(Stage stage)
    {
        this.stage = stage;
        quarters = [.. stage.Town.Quarters.Select(quarter => quarter.Code)];
        book = stage.Of<ResidentBook>(stage.Clock);
        read = stage.Of<ReadWords>(book);
    }

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        if (stage.Cast.In(Role.Town) is not { } town) return;
        var chance = stage.Chance.For($"question {month.Turn}");
        var (asked, answered) = Questions[month.Turn % Questions.Length];
        await Say(town, month, (new(ResidentWordKind.Question, chance.Of(quarters), "", asked), answered, chance), stop);
        if (month.Turn % 4 != 3) return;
        chance = stage.Chance.For($"contest {month.Turn}");
        var quarter = chance.Of(quarters);
        var (contested, said) = Contests[month.Turn / 4 % Contests.Length];
        await Say(town, month, (new(ResidentWordKind.Contest, quarter, $"{ValveNames.NuisanceCounts}.{quarter}", contested), said, chance), stop);
    }

    private async Task Say(Viewer town, PlayedMonth month, (ResidentAsks Asks, string Answer, Chance Chance) words, CancellationToken stop)
    {
        var (id, chance) = (words.Chance.Identifier(), words.Chance);
        stage.Clock.Day = month.First.AddDays(chance.Below(14));
        if (await read.Open(town, id, stop) is null) await book.Keep(id, words.Asks, Played.Yes(words.Asks.Decide(), "words of a resident"), stop);
        stage.Made.Asked++;
        if (!chance.Happens(0.8)) return;
        stage.Clock.Day = stage.Clock.Day.AddDays(2 + chance.Below(11));
        if (await read.Open(town, id, stop) is not { } opened) return;
        if (opened.Row.ShownOn is null) Played.Whole(await read.Show(town, opened, (opened.Words, words.Answer), stop), "answer to a resident");
        stage.Made.Answered++;
    }
}
