using Clairevoie.Domain;
using Clairevoie.Hall.Retention;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.Retention;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>The purge of the room of intelligence, by hand.</summary>
internal static class PurgeOfIntelligence
{
    public static PurgeRoom In(Cellar cellar, RetentionTerms terms) => RetentionRoom.PurgeOf(IntelligenceRoom.ReportsOf(cellar, mayKeep: false), terms, TimeProvider.System);
}
