using System.Globalization;
using Clairevoie.Care.Minors;
using Clairevoie.Care.Needs;
using Clairevoie.Care.Notes;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Fiction;

/// <summary>What the structures of the fictional town notice, what their users answered, and the minors' strand, over the months that are over.</summary>
public sealed class LoadCareWords(StructureBook structures, NoteBook notes, NeedsBook needs, MinorsBook minors)
{
    private static readonly (FieldTheme Theme, int MonthsBack, string Words)[] Noticed =
    [
        (FieldTheme.Products, 2, "Les galettes vendues sont plus petites qu’au printemps, au même prix. Plusieurs usagers parlent d’un goût plus amer."),
        (FieldTheme.Market, 1, "La vente se fait davantage par petits groupes qui changent de place dans la journée ; moins d’attente, mais plus d’allées et venues."),
        (FieldTheme.Uses, 1, "Plus de mélanges avec des médicaments pour dormir, dits difficiles à doser."),
        (FieldTheme.Health, 2, "Davantage de plaies aux mains et de toux qui durent ; les consultations du matin sont pleines."),
        (FieldTheme.Places, 1, "Les regroupements se sont déplacés vers l’est de l’arrondissement depuis la fin de l’été ; les équipes perdent des habitués de vue."),
        (FieldTheme.Access, 1, "Sans hébergement, les rendez-vous de soin tiennent rarement deux semaines. Trois mois d’attente pour un sevrage."),
    ];

    /// <summary>Writes them down, unless somebody wrote a note before.</summary>
    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        foreach (var (role, agency) in ((Role, string)[])[(Role.CareTeam, "CAARUD"), (Role.UasaSocial, "UASA"), (Role.Housing, "SIAO")])
        {
            var viewer = TownViewers.Of(town, role, agency);
            if (role == Role.CareTeam && (await notes.Read(viewer, null, stop)).Count > 0) return;
            if (role == Role.CareTeam) await Notice(viewer, last, stop);
            foreach (var structure in await structures.Of(viewer, stop))
                await Count(viewer, structure, (last, new Chance(town.Seed).For($"strands {structure.Name}")), stop);
        }
    }

    private async Task Notice(Viewer viewer, DateOnly last, CancellationToken stop)
    {
        foreach (var (theme, back, words) in Noticed)
        {
            var month = ReturnPeriod.MonthOf(last.AddMonths(-back)).ToString();
            if (await notes.Write(viewer, new(theme.ToString(), month, FictionalTown.Commune, words), stop) is Decision<Guid>.Yes(var id) && theme != FieldTheme.Places)
                await notes.LetGo(viewer, id, true, stop);
        }
    }

    private async Task Count(Viewer viewer, StructureKept structure, (DateOnly Last, Chance Chance) with, CancellationToken stop)
    {
        for (var at = ReturnPeriod.MonthOf(ReturnPeriod.QuarterOf(with.Last).Before.First); at.IsOver(with.Last); at = at.Next)
        {
            var month = at.ToString();
            var oriented = 6 + with.Chance.Below(9);
            await minors.Tell(viewer, new(structure.Id, month, "30", Written(("met", 12 + with.Chance.Below(20)), ("oriented", oriented), ("answered", oriented / 2))), stop);
            if (at.First.Month % 2 == 0)
                await needs.Enter(viewer, new(structure.Id, month, Answers(with.Chance)), stop);
        }
    }

    private static Dictionary<string, string?> Answers(Chance chance)
    {
        var respondents = 40 + chance.Below(40);
        List<(string, int)> totals = [(EnterNeeds.Respondents, respondents), (EnterNeeds.Refused, 12 + chance.Below(20))];
        foreach (var question in NeedQuestion.All)
            totals.AddRange(question.Answers.Zip(question.Several ? Ticked(question, respondents, chance) : Dealt(question, respondents, chance), (answer, count) => (question.KeyOf(answer), count)));
        return Written([.. totals]);
    }

    // One answer each: what is left goes to the next, the last is « no answer ».
    private static IEnumerable<int> Dealt(NeedQuestion question, int respondents, Chance chance)
    {
        foreach (var _ in question.Options)
        {
            var count = (int)(respondents * chance.Between(0.3, 0.6));
            respondents -= count;
            yield return count;
        }

        yield return respondents;
    }

    private static IEnumerable<int> Ticked(NeedQuestion question, int respondents, Chance chance) =>
        [.. question.Options.Select((_, rank) => (int)(respondents * chance.Between(0.2, 0.8 - (0.05 * rank)))), (int)(respondents * 0.05)];

    private static Dictionary<string, string?> Written(params (string Key, int Value)[] totals) =>
        totals.ToDictionary(one => one.Key, one => (string?)one.Value.ToString(CultureInfo.InvariantCulture));
}
