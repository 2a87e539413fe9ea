using Clairevoie.Domain;
using Record = Clairevoie.Domain.Record;

namespace Clairevoie.Tests.Access;

/// <summary>A table of records somewhere, asked by the SQL reading of the access table.</summary>
public interface IHoldRecords
{
    /// <summary>Holds these records and no others, with their shares.</summary>
    Task Hold(IReadOnlyList<Record> records);

    /// <summary>The identifiers of those that the viewer sees at least so much, or may write where no sight is named.</summary>
    Task<IEnumerable<string>> Ask(Viewer viewer, Subject subject, Sight? atLeast);
}

/// <summary>Holds the SQL reading of the table against its C# reading, over any store.</summary>
public static class TwoReadings
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();
    private static readonly Subject[] Subjects = Enum.GetValues<Subject>();
    private static readonly Sight?[] Sights = [Sight.Count, Sight.Blurred, Sight.Full, null];

    /// <summary>The first disagreement over this world, in words; nothing where both readings agree.</summary>
    public static async Task<string?> Disagreement(IHoldRecords store, World world)
    {
        await store.Hold(world.Records);
        var kept = new Dictionary<string, HashSet<string>>();
        foreach (var (role, subject) in Roles.SelectMany(role => Subjects.Select(subject => (role, subject))))
        {
            var viewer = world.As(role);
            foreach (var sight in Sights)
            {
                // In one world only the text of the condition changes, never what is bound: each text is asked once.
                var text = sight is { } least ? AccessTable.WhereSeen(viewer, subject, least) : AccessTable.WhereWritten(viewer, subject);
                if (!kept.TryGetValue(text, out var found))
                    kept[text] = found = [.. await store.Ask(viewer, subject, sight)];
                if (!found.SetEquals(Expected(world, viewer, subject, sight)))
                    return $"{role} {subject} {sight?.ToString() ?? "writes"}";
            }
        }

        return null;
    }

    private static IEnumerable<string> Expected(World world, Viewer viewer, Subject subject, Sight? sight) => world.Records
        .Where(record => sight is { } least
            ? AccessTable.SightOf(viewer, subject, record) >= least
            : AccessTable.MayWrite(viewer, subject, record))
        .Select(record => record.Id);
}
