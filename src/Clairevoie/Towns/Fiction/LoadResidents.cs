using Clairevoie.Coordination.Residents;
using Clairevoie.Coordination.Residents.Reading;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Fiction;

/// <summary>What residents of the fictional town asked and contested: some of it answered, some waiting for an answer, some not read yet.</summary>
public sealed class LoadResidents(ResidentBook book, ReadWords read)
{
    private const string Lights = "Les lampadaires sous le pont sont éteints depuis deux mois. Quand reviennent-ils ?";

    public async Task Load(FictionalTown town, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        var ville = TownViewers.Of(town, Role.Town, "VILLE");
        if ((await book.Public(null, "", stop)).Count > 0)
            return;
        var quarters = town.Quarters.Select(quarter => quarter.Code).ToList();
        foreach (var quarter in quarters.Take(6))
            await book.SayDone(ville, quarter, "Le nettoyage passe tous les matins, et un ramassage de seringues deux fois par semaine.", stop);
        var ids = new Chance(town.Seed).For("words of residents");
        await Say(ville, ids, new(ResidentWordKind.Question, quarters[0], "", Lights), "La réparation est commandée ; elle est faite d’ici la fin du mois prochain.", stop);
        await Say(ville, ids, new(ResidentWordKind.Question, quarters[1], "", "À qui dire qu’une seringue traîne devant l’école ?"), "Sur la page « Signaler », en choisissant « seringues ». Un ramassage passe dans la journée.", stop);
        await Say(ville, ids, new(ResidentWordKind.Question, quarters[0], "", "Y aura-t-il des médiateurs le soir ?"), "", stop);
        await Say(ville, ids, new(ResidentWordKind.Contest, quarters[0], $"{ValveNames.NuisanceCounts}.{quarters[0]}", "Ce nombre compte-t-il aussi ce qui est dit par téléphone ?"), "Oui : le formulaire, le téléphone, les partenaires et les applications comptent de la même façon.", stop);
        await Ask(ids, new(ResidentWordKind.Question, quarters[2], "", "Pourquoi le square ferme-t-il si tôt ?"), stop);
        await Ask(ids, new(ResidentWordKind.Contest, quarters[1], $"{ValveNames.NuisanceCounts}.{quarters[1]}", "Nous sommes bien plus nombreux à avoir signalé."), stop);
    }

    private async Task Say(Viewer ville, Chance ids, ResidentAsks asks, string answer, CancellationToken stop)
    {
        var id = await Ask(ids, asks, stop);
        if (await read.Open(ville, id, stop) is not { } opened || await read.Show(ville, opened, (opened.Words, answer), stop) is not { Count: 0 })
            throw new InvalidOperationException($"Words of the fictional town were refused: {asks.Words}");
    }

    private async Task<Guid> Ask(Chance ids, ResidentAsks asks, CancellationToken stop)
    {
        if (asks.Decide() is not Decision<ToldWords>.Yes(var told))
            throw new InvalidOperationException($"Words of the fictional town were refused: {asks.Words}");
        var id = ids.Identifier();
        await book.Keep(id, asks, told, stop);
        return id;
    }
}
