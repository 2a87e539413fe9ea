using Clairevoie.Coordination.Promises;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>Promises of the fictional town: one is kept, one passes its day, one cannot be measured as it was said.</summary>
internal sealed class PlayPromises(Stage stage) : IPart
{
    private static readonly (string Code, string Said, string Who, int Days, string Test)[] Made =
    [
        ("ARD-JEU-A", "Rouvrir le square du Môle avant l’été", "Mairie d’Ardelune (fictive)", 150, "Le square est ouvert sept jours sur sept"),
        ("ARD-JEU-B", "Fermer les trois halls de la rue Basse en six mois", "Bailleur d’Ardelune (fictif)", 180, "Trois halls sur trois ferment à clé"),
        ("ARD-JEU-C", "Rendre la gare plus sûre", "Préfecture d’Ardelune (fictive)", 0, ""),
    ];

    private readonly PromiseLedger ledger = stage.Of<PromiseLedger>(stage.Clock);

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        stage.Clock.Day = month.First.AddDays(stage.Chance.For($"promises {month.Turn}").Below(20));
        if (month.Turn < Made.Length) await Make(Made[month.Turn], stop);
        if (month.Turn == 6)
            await Tell(Made[0].Code, (PromiseMove.Kept, "Le square a rouvert.", "Constat fictif sur place"), stop);
        if (month.Turn == 8)
            await Tell(Made[1].Code, (PromiseMove.Observed, "Un hall sur trois ferme à clé.", "Visite fictive"), stop);
    }

    private async Task Make((string Code, string Said, string Who, int Days, string Test) one, CancellationToken stop)
    {
        if (await ledger.Find(one.Code, stop) is null)
            Played.Whole(await ledger.Make(stage.Cast.Coordinator, new MakePromise(one.Code, one.Said, one.Who, Played.Day(stage.Clock.Day))
            {
                Deadline = one.Days > 0 ? Played.Day(stage.Clock.Day.AddDays(one.Days)) : "", DeadlineSays = one.Days > 0 ? "" : "aucune date", Test = one.Test, Document = "Réunion publique fictive",
            }, stop), "promise");
        stage.Made.Promises++;
    }

    private async Task Tell(string code, (PromiseMove Move, string Words, string Source) fact, CancellationToken stop)
    {
        if (await ledger.Find(code, stop) is { } known && known.Facts.All(told => told.Words != fact.Words))
            Played.Whole(await ledger.Tell(stage.Cast.Coordinator, code, new(fact.Move.ToString(), Played.Day(stage.Clock.Day), fact.Words, "", fact.Source), stop), "promise told");
    }
}
