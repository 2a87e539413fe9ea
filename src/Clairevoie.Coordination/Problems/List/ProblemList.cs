using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>Problems of one page of the list, and whether the list goes on before and after it.</summary>
public sealed record ProblemPage(IReadOnlyList<ProblemListed> Listed, bool GoesBack, bool GoesOn);

/// <summary>Open problems that somebody sees: how many of a lead in a territory, and in how many their agency has not answered.</summary>
public sealed record ProblemsCounted(string Lead, string Territory, long Many, long Awaiting);

/// <summary>The list of problems, page by page.</summary>
public sealed class ProblemList(ProblemBook book)
{
    /// <summary>Read at once where all are read.</summary>
    private const int AtOnce = 500;

    private static readonly Question PageOf = Question.In<ProblemBook>("List/problems_page");
    private static readonly Question Counted = Question.In<ProblemBook>("List/problems_counted");
    private static readonly Question NextDue = Question.In<ProblemBook>("List/next_due");

    /// <summary>The page that is asked for.</summary>
    public Task<ProblemPage> Find(Viewer viewer, ProblemQuestion asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(asked);
        return book.Room.Look(room => Page(room, viewer, asked), stop);
    }

    /// <summary>Every problem that this viewer sees, those that are over too when asked: read page by page, and never all in memory.</summary>
    public async IAsyncEnumerable<ProblemListed> Every(Glance room, Viewer viewer, bool ended)
    {
        for (var asked = new ProblemQuestion { State = ended ? "tous" : "", AtOnce = AtOnce }; ;)
        {
            var page = await Page(room, viewer, asked);
            foreach (var problem in page.Listed)
                yield return problem;
            if (!page.GoesOn)
                yield break;
            asked = asked with { Mark = ProblemMark.Read(ProblemMark.Of(page.Listed[^1].Row), back: false) };
        }
    }

    private async Task<ProblemPage> Page(Glance room, Viewer viewer, ProblemQuestion asked)
    {
        var back = asked.Mark is { IsBack: true };
        var found = Ordered(await room.Seen<ProblemRow>(PageOf, viewer, asked.Bind(viewer.Agency.ToString(), book.Today)), back).Take(asked.AtOnce + 1).ToList();
        var more = found.Count > asked.AtOnce;
        var rows = found.Take(asked.AtOnce).ToList();
        if (back)
            rows.Reverse();
        return new ProblemPage(await Listed(room, rows), back ? more : asked.Mark is not null, back || more);
    }

    /// <summary>How many open problems this viewer sees, by lead and territory.</summary>
    public Task<IReadOnlyList<ProblemsCounted>> Counts(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return book.Room.Look(room => room.Seen<ProblemsCounted>(Counted, viewer, ("own", viewer.Agency)), stop);
    }

    /// <summary>These problems with their partners and the next day something is due.</summary>
    internal static async Task<IReadOnlyList<ProblemListed>> Listed(Glance room, IReadOnlyList<ProblemRow> rows)
    {
        var partners = await ProblemBook.PartnersOf(room, rows);
        List<ActionDay> days = [];
        foreach (var part in rows.Chunk(500))
            days.AddRange(await room.Rows<ActionDay>(NextDue, new { problems = part.Select(row => row.Id).ToArray() }));
        var next = days.GroupBy(day => day.Problem).ToDictionary(of => of.Key, of => of.Min(day => day.LateFrom));
        return [.. rows.Select(row => new ProblemListed(row, [.. partners[row.Id]], row.ClosedOn is null && next.TryGetValue(row.Id, out var day) ? day : null))];
    }

    // Two questions answer, that of partners and that of committees: their rows are put in one order.
    private static IEnumerable<ProblemRow> Ordered(IReadOnlyList<ProblemRow> rows, bool back) => back
        ? rows.OrderBy(row => row.OpenedOn).ThenByDescending(row => row.Id, StringComparer.Ordinal)
        : rows.OrderByDescending(row => row.OpenedOn).ThenBy(row => row.Id, StringComparer.Ordinal);

    private sealed record ActionDay(string Problem, DateOnly Due, DateOnly? Waits)
    {
        public DateOnly LateFrom => Waits > Due ? Waits.Value : Due;
    }
}
