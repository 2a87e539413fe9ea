using System.Globalization;
using Clairevoie.Coordination.Promises;
using Clairevoie.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>Promises of the fictional town: one is kept, one passes its day, one cannot be measured as it was said.</summary>
internal sealed class PlayPromises(IServiceProvider services, PlayedClock clock, Cast cast, Chance chance)
{
    private static readonly (string Code, string Said, string Who, int Days, string Test, bool Kept)[] Made =
    [
        ("ARD-JEU-A", "Rouvrir le square du Môle avant l’été", "Mairie d’Ardelune (fictive)", 150, "Le square est ouvert sept jours sur sept", true),
        ("ARD-JEU-B", "Fermer les trois halls de la rue Basse en six mois", "Bailleur d’Ardelune (fictif)", 180, "Trois halls sur trois ferment à clé", false),
        ("ARD-JEU-C", "Rendre la gare plus sûre", "Préfecture d’Ardelune (fictive)", 0, "", false),
    ];

    private readonly PromiseLedger ledger = ActivatorUtilities.CreateInstance<PromiseLedger>(services, clock);

    public int Told { get; private set; }

    public async Task Month(DateOnly first, int month, CancellationToken stop)
    {
        clock.Day = first.AddDays(chance.Below(20));
        if (month < Made.Length) await Make(Made[month], stop);
        if (month == 6)
            Refused(await ledger.Tell(cast.Coordinator, Made[0].Code, new(nameof(PromiseMove.Kept), Written(clock.Day), "Le square a rouvert.", "", "Constat fictif sur place"), stop));
        if (month == 8)
            Refused(await ledger.Tell(cast.Coordinator, Made[1].Code, new(nameof(PromiseMove.Observed), Written(clock.Day), "Un hall sur trois ferme à clé.", "", "Visite fictive"), stop));
    }

    private async Task Make((string Code, string Said, string Who, int Days, string Test, bool Kept) one, CancellationToken stop)
    {
        Refused(await ledger.Make(cast.Coordinator, new MakePromise(one.Code, one.Said, one.Who, Written(clock.Day))
        {
            Deadline = one.Days > 0 ? Written(clock.Day.AddDays(one.Days)) : "", DeadlineSays = one.Days > 0 ? "" : "aucune date", Test = one.Test, Document = "Réunion publique fictive",
        }, stop));
        Told++;
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Refused(IReadOnlyList<Refusal>? refusals)
    {
        if (refusals is [var why, ..]) throw new InvalidOperationException($"A promise of the played town was refused: {why.Code}.");
    }
}
