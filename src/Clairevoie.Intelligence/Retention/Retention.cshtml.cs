using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Retention;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Retention;

/// <summary>How long what is kept, what is due, and what was purged: numbers only, for whoever keeps the room and whoever audits it.</summary>
[Shows(Subject.Trace), Shows(Subject.DealingReport, Writes = true)]
public sealed class RetentionModel([FromKeyedServices(Room.Intelligence)] PurgeRoom purge, IStringLocalizer<RetentionWords> words) : PageModel
{
    /// <summary>The terms, in days and years.</summary>
    public IReadOnlyList<Fact> Terms =>
    [
        Term("words.after", "days", purge.Terms.WordsAfterAnswer), Term("words.most", "days", purge.Terms.WordsAtMost),
        Term("places", "days", purge.Terms.PlaceAfterClosing), Term("facts", "years", purge.Terms.FactsYears), Term("trace", "years", purge.Terms.TraceYears),
    ];

    /// <summary>What is due now.</summary>
    public IReadOnlyList<Fact> Due { get; private set; } = [];

    /// <summary>The certificates of past purges.</summary>
    public IReadOnlyList<(PurgeCertificate Certificate, bool Holds)> Past { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        Due = [.. (await purge.DryRun(stop)).Select(line => new Fact(words[$"due.{line.What}"], line.Found.ToString("#,0", CultureInfo.CurrentCulture)))];
        Past = await purge.Past(stop);
    }

    private Fact Term(string key, string unit, int number) => new(words[$"term.{key}"], words[$"term.{unit}", number]);
}
