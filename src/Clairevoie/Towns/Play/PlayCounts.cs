using Clairevoie.Coordination.Counts;
using Clairevoie.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>Counts that contributors give each month by a link that serves once; now and then one forgets.</summary>
internal sealed class PlayCounts
{
    private static readonly (MonthlyCountKind Kind, string Agency, int Usual)[] AskedFor = [(MonthlyCountKind.Cleanings, "VILLE", 180), (MonthlyCountKind.Mediations, "UASA", 64)];

    private readonly CountBook book;
    private readonly CountLinks links;
    private readonly (PlayedClock Clock, Cast Cast, Chance Chance) with;
    private readonly List<Guid> requests = [];

    public PlayCounts(IServiceProvider services, PlayedClock clock, Cast cast, Chance chance)
    {
        with = (clock, cast, chance);
        book = ActivatorUtilities.CreateInstance<CountBook>(services, clock);
        links = ActivatorUtilities.CreateInstance<CountLinks>(services, new PlayedLetters());
    }

    public int Given { get; private set; }

    public async Task Month(DateOnly first, int month, CancellationToken stop)
    {
        with.Clock.Day = first.AddDays(1);
        if (month == 0)
            foreach (var (kind, agency, _) in AskedFor)
                requests.Add(Played.Yes(await book.Ask(with.Cast.Coordinator, new(kind.ToString(), agency, FictionalTown.Commune), stop), "monthly count"));
        foreach (var (rank, id) in requests.Index())
            if (!with.Chance.Happens(0.12)) await Give(id, AskedFor[rank].Usual, first, stop);
    }

    private async Task Give(Guid id, int usual, DateOnly first, CancellationToken stop)
    {
        if (await book.Open(with.Cast.Coordinator, id, stop) is not (var request, _)) return;
        var token = "";
        await links.Ask(request, book.Month, once => token = once, (Doing.Of(with.Cast.Coordinator, Act.Send, "monthly count asked for", request.Id), book.Today), stop);
        with.Clock.Day = first.AddDays(2 + with.Chance.Below(9));
        var counted = (int)(usual * with.Chance.Between(0.8, 1.2));
        Played.Whole(await links.Give(token, new(counted.ToString(System.Globalization.CultureInfo.InvariantCulture)), book.Today, stop), "monthly count");
        with.Clock.Day = first.AddDays(1);
        Given++;
    }
}
