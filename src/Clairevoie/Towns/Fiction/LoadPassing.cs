using Clairevoie.Domain;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Notes;
using Clairevoie.Intelligence.Packages;
using Clairevoie.Intelligence.Sharing;

namespace Clairevoie.Towns.Fiction;

/// <summary>What passed between the bodies of the fictional town lately: shares, a package, a note for each partner, and a question that waits.</summary>
public sealed class LoadPassing(ItemBook items, Shares shares, HandPackage packages, NoteBook notes, Asks asks)
{
    public async Task Load(FictionalTown town, IReadOnlyList<Guid> made, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(made);
        if (made.Count < 6) return;
        var cross = TownViewers.Of(town, Role.Analyst, "CROSS");
        foreach (var (item, body) in made.Take(6).Zip(["OFAST", "PJ", "GN", "DOUANE", "PJ", "GN"])) await shares.With(cross, item, body, stop);
        await packages.Do(cross, new([.. made.Skip(1).Take(3)], "PJ", "Trois lieux d’un même quartier, à rapprocher.", Reread: true), stop);
        await Note(cross, made[0], "VILLE", "Éclairage en panne devant l’entrée signalée : le remettre avant la fin du mois aiderait.", stop);
        await Note(cross, made[1], "BAIL", "La porte du hall ne ferme plus la nuit. Dites-nous le jour de la réparation.", stop);
        var police = TownViewers.Of(town, Role.Investigator, "PJ");
        if (await items.Open(police, made[1], ReadingPurpose.Enquiry, stop) is { } read)
            await asks.More(police, read, "A-t-on une idée des heures du dimanche ?", reread: true, stop);
    }

    private async Task Note(Viewer cross, Guid item, string partner, string words, CancellationToken stop)
    {
        if (await items.Open(cross, item, ReadingPurpose.Coordination, stop) is { } opened)
            await notes.Write(cross, opened, partner, new(words, Tlp.Amber, Reread: true), stop);
    }
}
