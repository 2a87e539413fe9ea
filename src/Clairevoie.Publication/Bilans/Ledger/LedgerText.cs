using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Sources;
using Clairevoie.Publication.Words;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Bilans.Ledger;

/// <summary>Promises and sealed evaluations in words.</summary>
public static class LedgerText
{
    /// <summary>One line by which it is chosen.</summary>
    public static string Name(LedgerEntry entry, Func<string, string> named, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(named);
        ArgumentNullException.ThrowIfNull(words);
        return entry switch
        {
            { Promise: { Promise: var made } } => $"« {made.Said} », {made.Who} ({State(entry, words)})",
            { Evaluation: { } told } => $"{Title(told, named, words)} ({State(entry, words)})",
            _ => entry.About,
        };
    }

    /// <summary>How it stands.</summary>
    public static string State(LedgerEntry entry, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(words);
        return words[$"{(entry.Promise is null ? "evaluation" : "promise")}.state.{entry.State}"];
    }

    public static string Title(EvaluationTold told, Func<string, string> named, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(named);
        ArgumentNullException.ThrowIfNull(words);
        return words["evaluation.is", words[$"action.{told.Action}"].Value, named(told.Territory)];
    }

    /// <summary>By when, as it was said and as it was read.</summary>
    public static string? Deadline(PromiseMade made)
    {
        ArgumentNullException.ThrowIfNull(made);
        return (made.Deadline, made.DeadlineSays) switch
        {
            (null, "") => null,
            (null, var says) => $"« {says} »",
            ({ } day, "") => day.ToString("d", Sentences.Language),
            ({ } day, var says) => $"{day.ToString("d", Sentences.Language)} (« {says} »)",
        };
    }

    /// <summary>Where a promise can be read.</summary>
    public static string Source(PromiseMade made)
    {
        ArgumentNullException.ThrowIfNull(made);
        return string.Join(" ; ", new[] { made.Document, made.Source }.Where(source => source.Length > 0).Select(SourceWords.Of));
    }

    /// <summary>Whether it was done as planned, in a sentence.</summary>
    public static string AsPlanned(EvaluationTold told, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(words);
        return words[told.AsPlanned switch { true => "planned.yes", false => "planned.no", null => "planned.unsaid" }];
    }

    /// <summary>What is still owed, in one sentence.</summary>
    public static string Missing(EvaluationTold told, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(words);
        return words["missing", string.Join(", ", told.Missing.Select(part => words[$"missing.{part}"].Value))];
    }

    internal static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
