fn main() {
    let mut grid = vec![vec![0; 2]; 2];
    let row = &grid[0];
    grid[1].extend(row);
}
