using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Retention;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Retention;

/// <summary>How long words are kept at the table, what is due, and what was purged: numbers only.</summary>
[Shows(Subject.Trace), Shows(Subject.QuarterPage, Writes = true)]
public sealed class RetentionModel([FromKeyedServices(Room.Coordination)] PurgeRoom purge, IStringLocalizer<RetentionWords> words) : PageModel
{
    /// <summary>The terms, in days.</summary>
    public IReadOnlyList<Fact> Terms =>
    [
        new(words["term.answered"], words["days", purge.Terms.WordsAfterAnswer]), new(words["term.most"], words["days", purge.Terms.WordsAtMost]),
        new(words["term.residents"], words["days", purge.Terms.WordsAtMost]), new(words["term.problems"], words["years", 2]),
    ];

    /// <summary>What is due now.</summary>
    public IReadOnlyList<Fact> Due { get; private set; } = [];

    /// <summary>How much of all is due.</summary>
    public long DueNow { get; private set; }

    /// <summary>The certificates of past purges.</summary>
    public IReadOnlyList<(PurgeCertificate Certificate, bool Holds)> Past { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        var due = await purge.DryRun(stop);
        DueNow = due.Sum(line => line.Found);
        Due = [.. due.Select(line => new Fact(words[$"due.{line.What}"], line.Found.ToString("#,0", CultureInfo.CurrentCulture)))];
        Past = await purge.Past(stop);
    }
}
