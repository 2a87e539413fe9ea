using Clairevoie.Coordination.Residents;
using Clairevoie.Coordination.Residents.Reading;
using Clairevoie.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>Residents ask, and now and then contest a figure; the town answers most of it within the fortnight.</summary>
internal sealed class PlayResidents
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

    private readonly ResidentBook book;
    private readonly ReadWords read;
    private readonly IReadOnlyList<string> quarters;
    private readonly (PlayedClock Clock, Cast Cast, Chance Chance) with;

    public PlayResidents(IServiceProvider services, FictionalTown town, (PlayedClock Clock, Cast Cast) on, Chance chance)
    {
        with = (on.Clock, on.Cast, chance);
        quarters = [.. town.Quarters.Select(quarter => quarter.Code)];
        book = ActivatorUtilities.CreateInstance<ResidentBook>(services, on.Clock);
        read = ActivatorUtilities.CreateInstance<ReadWords>(services, book);
    }

    public int Asked { get; private set; }

    public int Answered { get; private set; }

    public async Task Month(DateOnly first, int month, CancellationToken stop)
    {
        if (with.Cast.In(Role.Town) is not { } town) return;
        var (asked, answered) = Questions[month % Questions.Length];
        await Say(town, first, (new(ResidentWordKind.Question, with.Chance.Of(quarters), "", asked), answered), stop);
        if (month % 4 != 3) return;
        var quarter = with.Chance.Of(quarters);
        var (contested, said) = Contests[month / 4 % Contests.Length];
        await Say(town, first, (new(ResidentWordKind.Contest, quarter, $"{ValveNames.NuisanceCounts}.{quarter}", contested), said), stop);
    }

    private async Task Say(Viewer town, DateOnly first, (ResidentAsks Asks, string Answer) words, CancellationToken stop)
    {
        with.Clock.Day = first.AddDays(with.Chance.Below(14));
        var id = with.Chance.Identifier();
        await book.Keep(id, words.Asks, Played.Yes(words.Asks.Decide(), "words of a resident"), stop);
        Asked++;
        if (!with.Chance.Happens(0.8)) return;
        with.Clock.Day = with.Clock.Day.AddDays(2 + with.Chance.Below(11));
        if (await read.Open(town, id, stop) is not { } opened) return;
        Played.Whole(await read.Show(town, opened, (opened.Words, words.Answer), stop), "answer to a resident");
        Answered++;
    }
}
