using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.News;

/// <summary>The form by which news is told, signed in or by a link: the same fields, the same lists.</summary>
public sealed record NewsForm(DateOnly Today, Func<string, string?> Given)
{
    /// <summary>What was written in it.</summary>
    public static TellNews Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new(form["Move"], form["On"], form["Words"])
        {
            Reason = form["Reason"], Evidence = form["Evidence"], Reference = form["Reference"], Counted = form["Counted"], Of = form["Of"],
        };
    }

    /// <summary>What may be said.</summary>
    public static IReadOnlyList<Choice> Moves(IStringLocalizer<PlanWords> words) => All<PlanMove>(words, "move");

    /// <summary>Why a line is given up.</summary>
    public static IReadOnlyList<Choice> Reasons(IStringLocalizer<PlanWords> words) => All<AbandonReason>(words, "reason");

    /// <summary>What shows it.</summary>
    public static IReadOnlyList<Choice> Evidences(IStringLocalizer<PlanWords> words) => All<EvidenceKind>(words, "evidence");

    private static IReadOnlyList<Choice> All<T>(IStringLocalizer<PlanWords> words, string key)
        where T : struct, Enum =>
        [.. Enum.GetNames<T>().Select(name => new Choice(name, words[$"{key}.{name}"]))];
}
