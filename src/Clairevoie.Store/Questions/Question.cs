using System.Collections.Concurrent;
using System.Reflection;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>
/// A question put to a room: a <c>.sql</c> file embedded in the room's assembly and named after what it asks.
/// One text serves both engines, or there is one for each (<c>inbox.sqlite.sql</c>, <c>inbox.postgres.sql</c>).
/// </summary>
public sealed class Question
{
    private readonly ConcurrentDictionary<string, string> texts = new();
    private readonly Assembly home;
    private readonly string? seen;

    /// <summary>Whoever asks is answered in the house's own words: days, instants, identifiers.</summary>
    static Question() => Columns.Teach();

    /// <summary>The question of this name in this assembly: <c>Inbox/inbox</c>, or <c>inbox</c> when one file alone is called so.</summary>
    public Question(Assembly home, string name)
        : this(home, name, null, new Dictionary<string, object>())
    {
    }

    private Question(Assembly home, string name, string? seen, IReadOnlyDictionary<string, object> bound)
    {
        (this.home, Name, this.seen, Bound) = (home, name, seen, bound);
    }

    /// <summary>The folder and name of the file, without its ending.</summary>
    public string Name { get; }

    /// <summary>Parameters that come with the question, beside those that the caller binds.</summary>
    internal IReadOnlyDictionary<string, object> Bound { get; }

    /// <summary>The question of this name in the assembly of the marker.</summary>
    public static Question In<TMarker>(string name) => new(typeof(TMarker).Assembly, name);

    /// <summary>The same question, answered only with records of which this viewer sees at least so much: fills <c>{seen}</c>.</summary>
    public Question SeenBy(Viewer viewer, Subject subject, Sight atLeast) =>
        new(home, Name, AccessTable.WhereSeen(viewer, subject, atLeast), AccessTable.ParametersOf(viewer));

    /// <summary>The same question, about only the records that this viewer may write: fills <c>{seen}</c>.</summary>
    public Question WrittenBy(Viewer viewer, Subject subject) =>
        new(home, Name, AccessTable.WhereWritten(viewer, subject), AccessTable.ParametersOf(viewer));

    /// <summary>The text for one engine, with what may be seen filled in.</summary>
    /// <exception cref="InvalidOperationException">The file asks who sees and nobody was named, or the other way round.</exception>
    public string For(IEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return texts.GetOrAdd(engine.Variant, Fill);
    }

    /// <inheritdoc />
    public override string ToString() => $"{home.GetName().Name}/{Name}";

    private string Fill(string variant)
    {
        var text = SqlText.Of(home, Name, variant);
        if (text.Contains("{seen}", StringComparison.Ordinal) != seen is not null)
            throw new InvalidOperationException($"{this}: {{seen}} stands in the file exactly when a viewer is named.");
        return SqlText.Lists(text.Replace("{seen}", seen, StringComparison.Ordinal), variant);
    }
}
