using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Evaluations.Seal;

/// <summary>What the form of a plan says; every field may be wrong.</summary>
public sealed record WrittenPlan(string? Kind, string? Hypothesis, string? Counted)
{
    /// <summary>The cells, as an address writes them.</summary>
    public string? Areas { get; init; }

    /// <summary>The first day of the action.</summary>
    public string? Begins { get; init; }

    /// <summary>The last day of the action; the first when nothing is said.</summary>
    public string? Ends { get; init; }

    /// <summary>Days counted on either side.</summary>
    public string? Days { get; init; }

    /// <summary>Whether residents will be asked.</summary>
    public string? Survey { get; init; }

    /// <summary>The agencies that read it beside one's own, by their codes.</summary>
    public string? Partners { get; init; }

    /// <summary>The problem that it is about, if any.</summary>
    public string? Problem { get; init; }
}

/// <summary>Partners write down what will be measured, before the action. Its hash stands in the trace from the same deed on.</summary>
public sealed class SealEvaluation(Cellar cellar, EvaluationBook book, TerritoryShapes places)
{
    private const int MostPartners = 20;

    private static readonly Question Add = Question.In<EvaluationBook>("Evaluations/Seal/add_evaluation");
    private static readonly Question Share = Question.In<EvaluationBook>("Evaluations/Seal/share_evaluation");

    /// <summary>Seals a plan, or says why it is none.</summary>
    public async Task<Decision<Guid>> Seal(Viewer viewer, WrittenPlan given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        var read = new PlanReading(given, book.Today);
        if (!AccessTable.MayWrite(viewer.Role, Subject.SealedEvaluation) || read.Refusals.Count > 0)
            return read.Refusals;
        var (id, plan) = (Guid.NewGuid(), read.Plan);
        var (text, seal) = (CanonicalForm.Of(plan), CanonicalForm.Seal(plan));
        await cellar.Of(Room.Coordination).Do(Doing.Of(viewer, Act.Enter, "evaluation sealed", $"{Subject.SealedEvaluation} {id:D} sha256 {seal}"), async deed =>
        {
            await deed.Run(Add, new
            {
                id, author = viewer.Mission, agency = viewer.Agency, territory = Territory(read.Areas, viewer), problem = Guid.TryParse(given.Problem, out var problem) ? problem.ToString("D") : "",
                kind = (int)read.Kind, hypothesis = (int)read.Hypothesis, counted = (int)read.Counted, survey = given.Survey == "yes",
                begins = plan.Begins, after_last = plan.After.Last, sealed_on = book.Today, seal, plan = text,
            });
            foreach (var agency in Agencies(given.Partners, viewer))
                await deed.Run(Share, new { evaluation = id, agency });
        }, stop);
        return id;
    }

    private static IEnumerable<AgencyId> Agencies(string? written, Viewer viewer) => (written ?? "")
        .Split([' ', ',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(code => code.Trim().ToUpperInvariant())
        .Where(code => code.Length <= 20 && code.All(char.IsLetterOrDigit) && code != viewer.Agency.Code).Distinct().Take(MostPartners).Select(code => new AgencyId(code));

    private string Territory(ChosenAreas areas, Viewer viewer) =>
        areas.Of(Area.Target).Select(cell => cell.Shape().Centroid).Select(at => places.Of(new(at.X, at.Y)).Finest).OfType<string>()
            .CountBy(code => code).OrderByDescending(one => one.Value).Select(one => one.Key).FirstOrDefault()
        ?? (TerritoryCode.InOrder(viewer.Territories) is [var widest, ..] ? widest : "");
}
