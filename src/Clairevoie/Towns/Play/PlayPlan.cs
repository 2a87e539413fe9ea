using System.Globalization;
using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Coordination.Measures.Write;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>The measures of the fictional plan: some tell news every month, some fall silent, some end; money is seen to be spent.</summary>
internal sealed class PlayPlan(Stage stage) : IPart
{
    private const double FallSilent = 0.3, TellsInAMonth = 0.6, EndsAtLast = 0.16;
    private const string Ended = "C’est fait.";

    private static readonly string[] Words =
    [
        "Le travail avance comme prévu.", "Une réunion sur place a eu lieu avec les partenaires.", "Le prestataire est choisi, le chantier suit.", "Deux semaines de retard, rattrapables.",
        "Les riverains ont été reçus, leurs remarques sont prises en compte.", "Rien de nouveau ce mois-ci, le point suivant est fixé.", "La convention est signée.", "Les équipes sont au complet.",
    ];

    private readonly PlanWriting writing = stage.Of<PlanWriting>(stage.Clock);
    private readonly PlanRegister register = stage.Of<PlanRegister>(stage.Clock);
    private readonly LineBook lines = stage.Of<LineBook>();

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        foreach (var plan in (await register.Plans(stop)).Where(plan => plan.Code.StartsWith("ARD", StringComparison.Ordinal)))
            foreach (var line in await register.Find(stage.Cast.Coordinator, new() { Plan = plan.Code }, stop))
            {
                var chance = stage.Chance.For($"line {line.Plan} {line.Number} {month.Turn}");
                stage.Clock.Day = month.First.AddDays(chance.Below(27));
                if (month.Turn < SilentFrom(line, month.All) && chance.Happens(TellsInAMonth)) await Tell(line, (chance.Of(Words), month.IsLast && chance.Happens(EndsAtLast)), stop);
                if (month.Turn % 3 == 2 && PlanHistory.IsOpenIn(line.State)) await Spend(line, ((month.Turn + 1) / (decimal)month.All, chance), stop);
            }
    }

    private int SilentFrom(LineListed line, int months) =>
        stage.Chance.For($"silence {line.Plan} {line.Number}") is var chance && chance.Happens(FallSilent) ? (months / 3) + chance.Below(Math.Max(1, months / 2)) : months;

    private async Task Tell(LineListed line, (string Words, bool Ends) said, CancellationToken stop)
    {
        if (await lines.Open(stage.Cast.Coordinator, Guid.Parse(line.Id), stop) is not { } shown) return;
        var there = shown.Facts.Any(fact => fact.ToldOn == stage.Clock.Day && (fact.Words == said.Words || fact.Words == Ended));
        if (!there && !PlanHistory.IsOpenIn(line.State)) return;
        var news = said.Ends && line.State == PlanState.InProgress
            ? new TellNews(nameof(PlanMove.Done), null, Ended) { Evidence = nameof(EvidenceKind.Document), Reference = "Procès-verbal de réception fictif" }
            : new TellNews(nameof(PlanMove.News), null, said.Words);
        if (there || await writing.Tell(stage.Cast.For(line.Agency), Guid.Parse(line.Id), news, stop) is { Count: 0 }) stage.Made.News++;
    }

    // What was spent so far, of what was announced: a little less than the time that has passed.
    private async Task Spend(LineListed line, (decimal Share, Chance Chance) so, CancellationToken stop)
    {
        if (await lines.Open(stage.Cast.Coordinator, Guid.Parse(line.Id), stop) is not { } shown) return;
        foreach (var sum in shown.Sums.Where(sum => sum is { Status: PlanSumStatus.Planned, Kind: PlanSumKind.Budget }))
        {
            var spent = Math.Round(sum.Amount * so.Share * (decimal)so.Chance.Between(0.6, 0.95) / 100) * 100;
            var given = PlanSum.Read(sum.Year.ToString(CultureInfo.InvariantCulture), sum.Funder, nameof(PlanSumKind.Budget), nameof(PlanSumStatus.Observed), spent.ToString(CultureInfo.InvariantCulture));
            var read = await lines.Open(stage.Cast.Coordinator, Guid.Parse(line.Id), stop);
            if (read!.Sums.Contains(Played.Yes(given, "sum")) || await writing.Put(stage.Cast.Coordinator, Guid.Parse(line.Id), given, read.SumsStand, stop) is { Count: 0 }) stage.Made.Sums++;
        }
    }
}
