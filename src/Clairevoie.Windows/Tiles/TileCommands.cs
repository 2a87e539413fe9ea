namespace Clairevoie.Windows.Tiles;

/// <summary>The pen strokes of a vector tile: go to, draw to, close.</summary>
internal static class TileCommands
{
    public static IReadOnlyList<TilePoint[]> Paths(IReadOnlyList<uint> commands, TileShape shape)
    {
        var (paths, path, at) = (new List<TilePoint[]>(), new List<TilePoint>(), default(TilePoint));
        for (var i = 0; i < commands.Count;)
        {
            var (what, times) = (commands[i] & 7, commands[i++] >> 3);
            if (what == 7) path.Add(path.Count > 0 ? path[0] : throw new BrokenTilesException("A tile closes a ring that it did not begin."));
            for (var time = 0; what is 1 or 2 && time < times; time++)
            {
                if (i + 1 >= commands.Count) throw new BrokenTilesException("A tile ends in the middle of a line.");
                at = new(at.X + UnZigZag(commands[i++]), at.Y + UnZigZag(commands[i++]));
                if (what == 1) Finish();
                path.Add(at);
            }

            if (what is not (1 or 2 or 7)) throw new BrokenTilesException($"A tile holds an unknown stroke ({what}).");
        }

        Finish();
        return paths;

        void Finish()
        {
            if (path.Count > 1 || (path.Count == 1 && shape == TileShape.Point)) paths.Add([.. path]);
            path.Clear();
        }
    }

    private static int UnZigZag(uint number) => (int)(number >> 1) ^ -(int)(number & 1);
}
