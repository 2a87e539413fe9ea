using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>How problems, partners and actions are said in a line.</summary>
internal static class ProblemWording
{
    /// <summary>The title: what keeps happening, and where. Nobody writes it, so that it names nobody.</summary>
    public static string Title(this IStringLocalizer<ProblemTexts> words, ProblemKind kind, string place) => words["title.of", words[$"kind.{kind}"].Value, place];

    /// <summary>With whom it is shared: each partner and how it stands.</summary>
    public static string SharedWith(this IStringLocalizer<ProblemTexts> words, IEnumerable<PartnerRow> partners) =>
        string.Join(", ", partners.Select(partner => words["partner.of", partner.Agency, words[$"state.{partner.Stands}"].Value].Value));

    /// <summary>How an action stands, with its day.</summary>
    public static string Stands(this IStringLocalizer<ProblemTexts> words, ActionHistory action, DateOnly today) => action.On(today) switch
    {
        ActionState.Waiting => words["action.waits", Day(action.WaitsUntil!.Value)],
        ActionState.Late => words["action.late", today.DayNumber - action.LateFrom.DayNumber],
        ActionState.Escalated => words[$"action.escalated.{action.Told(today)}", today.DayNumber - action.LateFrom.DayNumber],
        ActionState.Open => words["action.open", Day(action.LateFrom)],
        var over => words[$"action.{over}"],
    };

    /// <summary>The values of a closed list as answers to choose from.</summary>
    public static IReadOnlyList<Choice> Choices<T>(this IStringLocalizer<ProblemTexts> words, string key, IEnumerable<T> values)
        where T : struct, Enum =>
        [.. values.Select(value => new Choice(value.ToString(), words[$"{key}.{value}"]))];

    /// <summary>A day as people write it.</summary>
    public static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);
}
