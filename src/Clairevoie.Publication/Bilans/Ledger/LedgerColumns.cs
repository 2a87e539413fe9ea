using Clairevoie.Domain;
using CsvHelper;

namespace Clairevoie.Publication.Bilans.Ledger;

/// <summary>The columns in which promises and evaluations leave, and how one is written in them: words of the files, not of a language.</summary>
public static class LedgerColumns
{
    private static readonly CsvWriterOptions Form = new() { NewLine = "\n", Injection = CsvInjection.None };

    /// <summary>The names of the columns, exactly.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "kind", "id", "state", "said", "quote", "who", "said_on", "deadline", "deadline_says", "test", "facts", "claim", "document", "source",
        "territory", "action", "hypothesis", "sealed_on", "begins", "counted_until", "outcome", "as_planned", "missing", "seal",
    ];

    /// <summary>The cells of one entry.</summary>
    public static string[] Write(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry switch
        {
            { Promise: { } promise } => [.. Promise(promise, entry.State), .. Enumerable.Repeat("", 10)],
            { Evaluation: { } told } => ["evaluation", told.Id.ToString("D"), entry.State, .. Enumerable.Repeat("", 11), .. Evaluation(told)],
            _ => [.. Enumerable.Repeat("", All.Count)],
        };
    }

    /// <summary>The file of all of them.</summary>
    public static async Task WriteCsv(Stream stream, IEnumerable<LedgerEntry> entries, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(entries);
        await using var csv = CsvWriter.Create(stream, Form, leaveOpen: true);
        csv.WriteHeader([.. All]);
        foreach (var entry in entries)
        {
            foreach (var cell in Write(entry))
                csv.WriteField(cell);
            await csv.EndRecordAsync(stop);
        }

        await csv.FlushAsync(stop);
    }

    private static string[] Promise(PromiseHistory promise, string state)
    {
        var made = promise.Promise;
        return
        [
            "promise", made.Code, state, made.Said, made.Quote, made.Who, made.SaidOn, LedgerText.Day(made.Deadline), made.DeadlineSays, made.Test,
            string.Join(" | ", promise.Facts.Select(fact => $"{LedgerText.Day(fact.On)} {fact.Move}: {fact.Words} [{(fact.Claim.Length > 0 ? fact.Claim : fact.Source)}]")), made.Claim, made.Document, made.Source,
        ];
    }

    private static string[] Evaluation(EvaluationTold told) =>
    [
        told.Territory, told.Action.ToString(), told.Hypothesis.ToString(), LedgerText.Day(told.SealedOn), LedgerText.Day(told.Begins), LedgerText.Day(told.AfterLast),
        told.Outcome, told.AsPlanned switch { true => "yes", false => "no", null => "" }, string.Join(' ', told.Missing), told.Seal,
    ];
}
