using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>An order as it was proposed last, and what people decided of it.</summary>
public sealed record OrderShown(string Id, DateOnly ProposedOn, ProposedOrder Proposed, IReadOnlyList<DecidedRow> Decided)
{
    /// <summary>The fingerprint of what was proposed and decided: a form that was shown before something else was comes too late.</summary>
    public string Stands => Stood.Of([Id, .. Decided.OrderBy(one => one.Problem, StringComparer.Ordinal).SelectMany(one => (object[])[one.Problem, one.Place, one.Words])]);
}

/// <summary>Where people put a problem, and why.</summary>
public sealed record DecidedRow(string Problem, int Place, DateOnly DecidedOn, string Words);

/// <summary>Orders of the worst problems: proposed from what is counted, decided by people, both kept.</summary>
public sealed class ProblemOrders(ProblemBook book, WeighProblems weigh)
{
    /// <summary>How many first ones a committee looks at.</summary>
    public const int Top = 5;

    /// <summary>How many of an order are kept with their reasons, and decided: more than anybody reads, and what one form can carry.</summary>
    public const int Most = 100;

    private const int MostUnranked = 20;

    private const ulong Seed = 20261122;

    private static readonly Question Add = Question.In<ProblemBook>("Order/add_order");
    private static readonly Question ToWeigh = Question.In<ProblemBook>("Order/problems_to_weigh");
    private static readonly Question Named = Question.In<ProblemBook>("Order/problems_named");
    private static readonly Question Last = Question.In<ProblemBook>("Order/last_order");
    private static readonly Question DecidedOf = Question.In<ProblemBook>("Order/decided_of");
    private static readonly Question AddDecided = Question.In<ProblemBook>("Order/add_decided");

    /// <summary>The order proposed last that this viewer sees; nothing before the first.</summary>
    public Task<OrderShown?> Seen(Viewer viewer, CancellationToken stop) => book.Room.Look(async room =>
        await room.One<OrderRow>(Last.SeenBy(viewer, Subject.ProblemOrder, Sight.Full)) is { } row
            ? new OrderShown(row.Id, row.ProposedOn, MessageBody.Read<ProposedOrder>(row.Body), await room.Rows<DecidedRow>(DecidedOf, new { ordering = row.Id }))
            : null, stop);

    /// <summary>Of the problems that an order names, those that this viewer sees, by their identifiers.</summary>
    public async Task<IReadOnlyDictionary<string, ProblemRow>> Rows(Viewer viewer, ProposedOrder order, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        var problems = order.Ranked.Select(one => one.Problem).Concat(order.Unranked).Distinct().Take(500).ToArray();
        return problems.Length == 0 ? new Dictionary<string, ProblemRow>()
            : (await book.Room.Look(room => room.Rows<ProblemRow>(Named.SeenBy(viewer, Subject.Problem, Sight.Full), new { problems }), stop)).ToDictionary(row => row.Id);
    }

    /// <summary>Counts and proposes an order of the open problems that partners share and that this viewer sees.</summary>
    public async Task Propose(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var places = await book.Room.Look(room => room.Rows<ProblemPlace>(ToWeigh.SeenBy(viewer, Subject.Problem, Sight.Full)), stop);
        var burdens = await weigh.Of(places, stop);
        var (ranked, error) = RankProblems.Of(burdens, Top, Seed);
        var unranked = places.Select(place => place.Id).Except(ranked.Select(one => one.Problem)).ToList();
        var (from, until) = weigh.Days;
        var proposed = new ProposedOrder(Top, from, until, [.. ranked.Take(Most)], [.. unranked.Take(MostUnranked)])
        {
            Error = error, Seed = Seed, Below = Math.Max(0, ranked.Count - Most), MoreUnranked = Math.Max(0, unranked.Count - MostUnranked),
        };
        await book.Room.Do(Doing.Of(viewer, Act.Enter, "an order of problems is proposed", "problem order"), deed => deed.Run(Add, new
        {
            id = Guid.NewGuid(), author = viewer.Mission, agency = viewer.Agency, territory = viewer.Territories.Order(StringComparer.Ordinal).FirstOrDefault() ?? Viewer.NoTerritory,
            proposed_on = book.Today, body = MessageBody.Write(proposed),
        }), stop);
    }

    /// <summary>Keeps what people decided of the order as they read it; nothing when there is no order to decide, a refusal when somebody decided meanwhile.</summary>
    public async Task<IReadOnlyList<Refusal>?> Decide(Viewer viewer, DecideOrder given, string read, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        if (!AccessTable.MayWrite(viewer.Role, Subject.ProblemOrder) || await Seen(viewer, stop) is not { } order)
            return null;
        if (order.Stands != read)
            return [new(Stood.Late)];
        if (given.Decide([.. order.Proposed.Ranked.Select(one => one.Problem)]) is not Decision<IReadOnlyList<OrderDecided>>.Yes(var decided))
            return ((Decision<IReadOnlyList<OrderDecided>>.No)given.Decide([.. order.Proposed.Ranked.Select(one => one.Problem)])).Why;
        var before = order.Decided.ToDictionary(one => one.Problem);
        return await book.Room.Do(Doing.Of(viewer, Act.Enter, "an order of problems is decided", $"problem order {order.Id}"), deed => Keep(deed, viewer, order.Id, decided, before), stop)
            ? [] : [new(Stood.Late)];
    }

    // Always in the same order: of two who decide at once, the second stops at the first line, and nothing of theirs is written.
    private async Task<bool> Keep(Deed deed, Viewer viewer, string order, IReadOnlyList<OrderDecided> decided, Dictionary<string, DecidedRow> before)
    {
        foreach (var line in decided.OrderBy(one => one.Problem, StringComparer.Ordinal))
        {
            var stood = before.GetValueOrDefault(line.Problem);
            if (await deed.Run(AddDecided, new
            {
                ordering = order, problem = line.Problem, place = line.Place, author = viewer.Mission, decided_on = book.Today, words = line.Words,
                place_read = stood?.Place ?? 0, words_read = stood?.Words ?? "",
            }) == 0)
                return false;
        }

        return true;
    }

    private sealed record OrderRow(string Id, DateOnly ProposedOn, string Body);
}
