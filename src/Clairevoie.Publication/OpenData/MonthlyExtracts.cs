using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.OpenData;

/// <summary>Once a month each extract gets a new version, if it says something else than its last one.</summary>
public sealed class MonthlyExtracts(OpenDataBook book, IStringLocalizer<OpenDataWords> words) : IGoRound
{
    private string lookedIn = "";

    /// <inheritdoc />
    public Room Keeps => Room.Publication;

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        var today = HalfDay.Of(now).Day;
        var month = ReturnPeriod.MonthOf(today);
        if (lookedIn == month.ToString())
            return;
        var known = await book.All(stop);
        var due = ExtractSources.Names.Where(name => !known.Any(version => version.Name == name && version.MadeOn >= month.First));
        await book.Make(due, words["reason.month"], TheHost.Does(Act.Export, "open data of the month", "extracts"), stop);
        lookedIn = month.ToString();
    }
}
