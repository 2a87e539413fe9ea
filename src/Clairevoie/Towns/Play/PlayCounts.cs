using System.Globalization;
using Clairevoie.Coordination.Counts;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>Counts that contributors give each month by a link that serves once; now and then one forgets.</summary>
internal sealed class PlayCounts(Stage stage) : IPart
{
    private static readonly (MonthlyCountKind Kind, string Agency, int Usual)[] AskedFor = [(MonthlyCountKind.Cleanings, "VILLE", 180), (MonthlyCountKind.Mediations, "UASA", 64)];

    private readonly CountBook book = stage.Of<CountBook>(stage.Clock);
    private readonly CountLinks links = stage.Of<CountLinks>(new PlayedLetters());

    private Viewer By => stage.Cast.Coordinator;

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        foreach (var (kind, agency, usual) in AskedFor)
        {
            stage.Clock.Day = month.First.AddDays(1);
            var known = (await book.Of(By, stop)).FirstOrDefault(one => one.Counts == kind && one.Agency == agency && one.EndedOn is null);
            var id = known is null ? Played.Yes(await book.Ask(By, new(kind.ToString(), agency, FictionalTown.Commune), stop), "monthly count") : Guid.Parse(known.Id);
            var chance = stage.Chance.For($"count {kind} {month.Turn}");
            if (!chance.Happens(0.12)) await Give(id, (int)(usual * chance.Between(0.8, 1.2)), month.First.AddDays(2 + chance.Below(9)), stop);
        }
    }

    private async Task Give(Guid id, int counted, DateOnly on, CancellationToken stop)
    {
        if (await book.Open(By, id, stop) is not (var request, var given)) return;
        stage.Made.Counts++;
        if (given.Any(one => one.Month == book.Month.ToString())) return;
        var token = "";
        await links.Ask(request, book.Month, once => token = once, (Doing.Of(By, Act.Send, "monthly count asked for", request.Id), book.Today), stop);
        stage.Clock.Day = on;
        Played.Whole(await links.Give(token, new(counted.ToString(CultureInfo.InvariantCulture)), book.Today, stop), "monthly count");
    }
}
