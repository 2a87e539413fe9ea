using System.Text.Json;
using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Measures.Write;

/// <summary>Writes lines of the plan within a deed: what was written before is kept, and nobody's words are written over unseen.</summary>
public static class LineWriter
{
    private static readonly Question Numbered = Question.In<LineBook>("Write/line_numbered");
    private static readonly Question Add = Question.In<LineBook>("Write/add_line");
    private static readonly Question Change = Question.In<LineBook>("Write/change_line");
    private static readonly Question KeepPast = Question.In<LineBook>("Write/keep_past");
    private static readonly Question DropPartners = Question.In<LineBook>("Write/drop_partners");
    private static readonly Question AddPartner = Question.In<LineBook>("Write/add_partner");
    private static readonly Question PutSum = Question.In<LineBook>("Write/put_sum");
    private static readonly Question Stand = Question.In<LineBook>("News/stand");
    private static readonly Question AddFact = Question.In<LineBook>("News/add_fact");

    /// <summary>The line that bears this number, or nothing.</summary>
    public static Task<LineRow?> Find(Glance room, string plan, string number)
    {
        ArgumentNullException.ThrowIfNull(room);
        return room.One<LineRow>(Numbered, new { plan, number });
    }

    /// <summary>Writes a line that was not there.</summary>
    public static async Task<Guid> New(Deed deed, PlanLine line, MissionId author, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(line);
        var id = Guid.NewGuid();
        await deed.Run(Add, LineRow.Bind(line, id, author, (today, 1)));
        await Partner(deed, id, line.Partners);
        return id;
    }

    /// <summary>Writes a line anew over the version that was read; false, and nothing is written, when somebody wrote it in between.</summary>
    public static async Task<bool> Over(Deed deed, (LineRow Row, PlanLine Line) before, PlanLine line, (MissionId Author, DateOnly Today) by)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(line);
        var id = Guid.Parse(before.Row.Id);
        if (await deed.Run(Change, LineRow.Bind(line, id, by.Author, (by.Today, before.Row.Version))) == 0)
            return false;
        await deed.Run(KeepPast, new { line = id, version = before.Row.Version, author = by.Author, replaced_on = by.Today, cells = JsonSerializer.Serialize(before.Line) });
        await deed.Run(DropPartners, new { line = id });
        await Partner(deed, id, line.Partners);
        return true;
    }

    /// <summary>Adds what was told.</summary>
    public static async Task<int> Tell(Deed deed, Guid line, PlanFact fact, (MissionId Author, string Body) by)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(fact);
        var told = await deed.Run(AddFact, FactRow.Bind(line, fact, by.Author, by.Body));
        await deed.Run(Stand, new { line });
        return told;
    }

    /// <summary>Writes a sum over the one that was read, or a new one; false, and nothing is written, when another amount stands there.</summary>
    public static async Task<bool> Put(Deed deed, Guid line, PlanSum sum, PlanSum? was)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(sum);
        return await deed.Run(PutSum, new
        {
            line, year = sum.Year, funder = sum.Funder, kind = (int)sum.Kind, status = (int)sum.Status, amount = (double)sum.Amount, was = (double)(was ?? sum).Amount,
        }) == 1;
    }

    private static Task<int> Partner(Deed deed, Guid line, IReadOnlyList<string> partners) =>
        partners.Count == 0 ? Task.FromResult(0) : deed.Run(AddPartner, partners.Select(agency => new { line, agency }).ToList());
}
