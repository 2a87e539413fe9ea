using System.Globalization;
using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Coordination.Measures.Write;
using Clairevoie.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>The measures of the fictional plan: some tell news every month, some fall silent, some end; money is seen to be spent.</summary>
internal sealed class PlayPlan(IServiceProvider services, PlayedClock clock, Cast cast, Chance chance)
{
    private const double FallSilent = 0.3, TellsInAMonth = 0.6, Ends = 0.04;

    private static readonly string[] Words =
    [
        "Le travail avance comme prévu.", "Une réunion sur place a eu lieu avec les partenaires.", "Le prestataire est choisi, le chantier suit.", "Deux semaines de retard, rattrapables.",
        "Les riverains ont été reçus, leurs remarques sont prises en compte.", "Rien de nouveau ce mois-ci, le point suivant est fixé.", "La convention est signée.", "Les équipes sont au complet.",
    ];

    private readonly PlanWriting writing = ActivatorUtilities.CreateInstance<PlanWriting>(services, clock);
    private readonly PlanRegister register = ActivatorUtilities.CreateInstance<PlanRegister>(services, clock);
    private readonly LineBook lines = services.GetRequiredService<LineBook>();
    private readonly Dictionary<string, int> silentFrom = [];

    public int News { get; private set; }

    public int Sums { get; private set; }

    public async Task Month(DateOnly first, int month, int months, CancellationToken stop)
    {
        foreach (var plan in (await register.Plans(stop)).Where(plan => plan.Code.StartsWith("ARD", StringComparison.Ordinal)))
            foreach (var line in (await register.Find(cast.Coordinator, new() { Plan = plan.Code }, stop)).Where(line => PlanHistory.IsOpenIn(line.State)))
            {
                if (!silentFrom.TryGetValue(line.Id, out var silent)) silent = silentFrom[line.Id] = chance.Happens(FallSilent) ? months / 3 + chance.Below(Math.Max(1, months / 2)) : months;
                clock.Day = first.AddDays(chance.Below(27));
                if (month < silent && chance.Happens(TellsInAMonth)) await Tell(line, month == months - 1, stop);
                if (month % 3 == 2) await Spend(line, (month + 1) / (decimal)months, stop);
            }
    }

    private async Task Tell(LineListed line, bool last, CancellationToken stop)
    {
        var ends = last && chance.Happens(Ends * 4) && line.State == PlanState.InProgress;
        var news = ends
            ? new TellNews(nameof(PlanMove.Done), null, "C’est fait.") { Evidence = nameof(EvidenceKind.Document), Reference = "Procès-verbal de réception fictif" }
            : new TellNews(nameof(PlanMove.News), null, chance.Of(Words));
        if (await writing.Tell(cast.For(line.Agency), Guid.Parse(line.Id), news, stop) is { Count: 0 }) News++;
    }

    // What was spent so far, of what was announced: a little less than the time that has passed.
    private async Task Spend(LineListed line, decimal share, CancellationToken stop)
    {
        if (await lines.Open(cast.Coordinator, Guid.Parse(line.Id), stop) is not { } shown) return;
        foreach (var sum in shown.Sums.Where(sum => sum is { Status: PlanSumStatus.Planned, Kind: PlanSumKind.Budget }))
        {
            var spent = Math.Round(sum.Amount * share * (decimal)chance.Between(0.6, 0.95) / 100) * 100;
            var given = PlanSum.Read(sum.Year.ToString(CultureInfo.InvariantCulture), sum.Funder, nameof(PlanSumKind.Budget), nameof(PlanSumStatus.Observed), spent.ToString(CultureInfo.InvariantCulture));
            var read = (await lines.Open(cast.Coordinator, Guid.Parse(line.Id), stop))!.SumsStand;
            if (await writing.Put(cast.Coordinator, Guid.Parse(line.Id), given, read, stop) is { Count: 0 }) Sums++;
        }
    }
}
