using System.Collections.Frozen;
using Clairevoie.Coordination.Retention;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Retention;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>The purge of the table, by hand.</summary>
internal static class PurgeOfTable
{
    public static PurgeRoom In(Cellar cellar, RetentionTerms terms) => TableRetention.PurgeOf(
        new ReportRoom(Subject.NuisanceReport, cellar) { Kinds = FrozenSet<ReportKind>.Empty, Address = "/tranquillite", MayKeep = false }, terms, TimeProvider.System);
}
