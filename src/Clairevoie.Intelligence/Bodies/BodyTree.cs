namespace Clairevoie.Intelligence.Bodies;

/// <summary>The order in which bodies are shown: each under the one above it.</summary>
public static class BodyTree
{
    /// <summary>Puts them in order. A body whose parent is not there, or stands in a circle, begins a tree of its own.</summary>
    public static IReadOnlyList<BodyKept> InOrder(IReadOnlyList<BodyKept> bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        var known = bodies.Select(body => body.Code).ToHashSet();
        var under = bodies.ToLookup(body => body.Parent is { } parent && known.Contains(parent) && parent != body.Code ? parent : "");
        List<BodyKept> placed = [];
        Place("", 0);
        var seen = placed.Select(body => body.Code).ToHashSet();
        return [.. placed, .. bodies.Where(body => !seen.Contains(body.Code))];

        void Place(string parent, int depth)
        {
            foreach (var body in under[parent])
            {
                placed.Add(body with { Depth = depth });
                Place(body.Code, depth + 1);
            }
        }
    }
}
