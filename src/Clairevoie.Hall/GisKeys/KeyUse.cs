namespace Clairevoie.Hall.GisKeys;

/// <summary>What a key serves. <c>default</c> is the one that opens less.</summary>
public enum KeyUse
{
    /// <summary>Map programs: they read maps and layers, and write nothing.</summary>
    Maps,

    /// <summary>An application: it reads and writes at the doors for programs, as the mission.</summary>
    Application,
}

/// <summary>How the trace tells keys.</summary>
internal static class KeyUses
{
    extension(KeyUse use)
    {
        /// <summary>What it is, in the words of the trace.</summary>
        public string Words => use == KeyUse.Maps ? "GIS key" : "application key";

        /// <summary>What a row of the trace touches.</summary>
        public string Names(string id) => use == KeyUse.Maps ? $"gis-key/{id}" : $"application/{id}";
    }
}
